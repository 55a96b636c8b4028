create table counter_draft (
    draft_id       uuid        not null,
    account_id     uuid        not null,
    person_id      uuid        not null,
    procedure_code text        not null,
    content        jsonb       not null,
    saved_at       timestamptz not null,
    constraint pk_counter_draft primary key (draft_id),
    constraint ck_counter_draft_procedure check (procedure_code ~ '^[1-6][.][0-9]{6}$'),
    constraint ck_counter_draft_content
        check (jsonb_typeof(content) = 'object' and octet_length(content::text) <= 65536)
);
create index ix_counter_draft_account on counter_draft (account_id, saved_at desc);
comment on table counter_draft is
    'Visits at a counter that are not finished yet: what was typed, for the account that typed it. Nothing of it counts before it has passed the door.';
comment on column counter_draft.draft_id is
    'The id of the operation that the form will become, so that a visit resumed after a crash is committed once.';
comment on column counter_draft.content is
    'Fields of the form by name: counts, codes and choices; the person stands in it by id only.';
comment on column counter_draft.saved_at is 'By the server''s clock.';
-- Delete: a draft ends when it is committed or dropped, and is not kept a day longer than needed.
grant select, insert, update, delete on counter_draft to ${app};
