create table party_draft (
    draft_id   uuid        not null,
    account_id uuid        not null,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    constraint pk_party_draft primary key (draft_id),
    constraint ck_party_draft_content
        check (jsonb_typeof(content) = 'object' and octet_length(content::text) <= 16384)
);
create index ix_party_draft_account on party_draft (account_id, saved_at desc);
create index ix_party_draft_saved on party_draft (saved_at);
comment on table party_draft is
    'People whose record is not finished yet: what was typed, for the account that typed it, for a day. Nothing of it counts before it has passed the door.';
comment on column party_draft.draft_id is
    'The id of the operation that the form will become, so that a form resumed after a crash records one person.';
comment on column party_draft.content is 'Fields of the form by name; personal.';
comment on column party_draft.saved_at is 'By the server''s clock.';
-- Delete: a draft ends when it is committed or dropped, or a day later.
grant select, insert, update, delete on party_draft to ${app};
