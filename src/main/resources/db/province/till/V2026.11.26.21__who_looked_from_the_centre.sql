create table till_look (
    look_id    uuid        not null default gen_random_uuid(),
    account_id uuid        not null,
    looked_at  timestamptz not null,
    constraint pk_till_look primary key (look_id)
);
create index ix_till_look_at on till_look (looked_at);
comment on table till_look is
    'Append-only: who of the centre looked at the cash of the post offices; every look shows all of them, and every office sees who looked.';
comment on column till_look.looked_at is 'By the clock of the server.';
grant select, insert on till_look to ${app};
