create table ledger_recount (
    recount_id    uuid        not null,
    account_count bigint      not null,
    gap_count     integer     not null,
    counted_at    timestamptz not null,
    constraint pk_ledger_recount primary key (recount_id),
    constraint ck_ledger_recount_counts check (account_count >= 0 and gap_count >= 0)
);
create index ix_ledger_recount_at on ledger_recount (counted_at desc);
comment on table ledger_recount is
    'Append-only: when every account of the province was added up again from its entries, and how many differed.';
comment on column ledger_recount.counted_at is 'By the clock of the server.';
comment on column ledger_recount.gap_count is 'At most 100 are looked for.';
grant select, insert on ledger_recount to ${app};

create table ledger_recount_gap (
    recount_id uuid    not null,
    gap_no     integer not null,
    office_id  uuid    not null,
    subject    uuid    not null,
    what       text    not null,
    stored     text    not null,
    recomputed text    not null,
    constraint pk_ledger_recount_gap primary key (recount_id, gap_no),
    constraint fk_ledger_recount_gap_of foreign key (recount_id)
        references ledger_recount (recount_id)
);
comment on table ledger_recount_gap is
    'Append-only: where the book differed from its entries when it was added up; repairs nothing.';
comment on column ledger_recount_gap.subject is 'The account, or the operation of an entry.';
grant select, insert on ledger_recount_gap to ${app};
