create table ledger_reason (
    code      text    not null,
    debit     text    not null,
    credit    text    not null,
    reverses  boolean not null,
    constraint pk_ledger_reason primary key (code, debit, credit, reverses),
    constraint ck_ledger_reason_code check (code ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
    constraint ck_ledger_reason_debit check (debit in
        ('TILL_CASH', 'VAULT_CASH', 'TRANSIT', 'BANK', 'STATE_FEES', 'BILLER', 'INSURER', 'FUND', 'REVENUE',
         'OVER', 'SHORT', 'DISPUTED', 'LOSS', 'GAIN')),
    constraint ck_ledger_reason_credit check (credit in
        ('TILL_CASH', 'VAULT_CASH', 'TRANSIT', 'BANK', 'STATE_FEES', 'BILLER', 'INSURER', 'FUND', 'REVENUE',
         'OVER', 'SHORT', 'DISPUTED', 'LOSS', 'GAIN'))
);
comment on table ledger_reason is
    'Append-only: why something may move, and between which kinds of accounts; written by the program at its start from what its modules register.';
comment on column ledger_reason.reverses is 'The mirror of a reason, for taking an entry back.';
grant select, insert on ledger_reason to ${app};

create table ledger_account (
    account_id uuid    not null,
    office_id  uuid    not null,
    holder_id  uuid    not null,
    purpose    text    not null,
    subject    text    not null,
    unit       text    not null,
    debits     bigint  not null default 0,
    credits    bigint  not null default 0,
    closed     boolean not null default false,
    constraint pk_ledger_account primary key (account_id),
    constraint uq_ledger_account unique (holder_id, purpose, subject, unit, office_id),
    constraint uq_ledger_account_key unique (account_id, office_id, unit, purpose),
    constraint ck_ledger_account_purpose check (purpose in
        ('TILL_CASH', 'VAULT_CASH', 'TRANSIT', 'BANK', 'STATE_FEES', 'BILLER', 'INSURER', 'FUND', 'REVENUE',
         'OVER', 'SHORT', 'DISPUTED', 'LOSS', 'GAIN')),
    constraint ck_ledger_account_subject check (subject is nfc normalized and char_length(subject) <= 100),
    constraint ck_ledger_account_unit check (unit = 'VND' or unit ~ '^stock:[0-9A-Z-]{1,40}$'),
    constraint ck_ledger_account_sums check (debits >= 0 and credits >= 0),
    -- No more is taken from a hand than is in it.
    constraint ck_ledger_account_till check (purpose <> 'TILL_CASH' or debits >= credits),
    constraint ck_ledger_account_vault check (purpose <> 'VAULT_CASH' or debits >= credits),
    constraint ck_ledger_account_transit check (purpose <> 'TRANSIT' or debits >= credits),
    -- What belongs to others is never handed over twice.
    constraint ck_ledger_account_trust
        check (purpose not in ('STATE_FEES', 'BILLER', 'INSURER') or credits >= debits),
    -- A closed account is empty, and stays so: any entry would make the two sums differ.
    constraint ck_ledger_account_closed check (not closed or debits = credits)
);
create index ix_ledger_account_office on ledger_account (office_id, purpose);
comment on table ledger_account is
    'One amount of one unit that somebody answers for: who holds it (a shift, a vault, a remittance, the office) and what it is for. The two sums are those of its entries, since the beginning.';
comment on column ledger_account.subject is 'Whom or what it is for: an agency, a biller, a programme; empty where the purpose says all.';
comment on column ledger_account.unit is 'VND in whole đồng, or pieces of one article of stock.';
grant select on ledger_account to ${app};
grant insert (account_id, office_id, holder_id, purpose, subject, unit) on ledger_account to ${app};
grant update (debits, credits, closed) on ledger_account to ${app};

create table ledger_transfer (
    operation_id       uuid        not null,
    leg                smallint    not null,
    office_id          uuid        not null,
    unit               text        not null,
    reason             text        not null,
    debit_account      uuid        not null,
    debit_purpose      text        not null,
    credit_account     uuid        not null,
    credit_purpose     text        not null,
    amount             bigint      not null,
    reverses_operation uuid,
    reverses_leg       smallint,
    reverses           boolean     not null generated always as (reverses_operation is not null) stored,
    origin             text        not null,
    effective_at       timestamptz not null,
    recorded_at        timestamptz not null,
    business_day       date        not null,
    constraint pk_ledger_transfer primary key (operation_id, leg),
    constraint uq_ledger_transfer_mirror unique (operation_id, leg, debit_account, credit_account, amount),
    -- An entry is taken back once.
    constraint uq_ledger_transfer_reverses unique (reverses_operation, reverses_leg),
    constraint fk_ledger_transfer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_ledger_transfer_reason foreign key (reason, debit_purpose, credit_purpose, reverses)
        references ledger_reason (code, debit, credit, reverses),
    constraint fk_ledger_transfer_debit foreign key (debit_account, office_id, unit, debit_purpose)
        references ledger_account (account_id, office_id, unit, purpose),
    constraint fk_ledger_transfer_credit foreign key (credit_account, office_id, unit, credit_purpose)
        references ledger_account (account_id, office_id, unit, purpose),
    -- What takes an entry back is its mirror, to the đồng.
    constraint fk_ledger_transfer_reverses
        foreign key (reverses_operation, reverses_leg, credit_account, debit_account, amount)
        references ledger_transfer (operation_id, leg, debit_account, credit_account, amount),
    constraint ck_ledger_transfer_leg check (leg >= 1),
    constraint ck_ledger_transfer_amount check (amount between 1 and 1000000000000000),
    constraint ck_ledger_transfer_moves check (debit_account <> credit_account),
    constraint ck_ledger_transfer_reverses check ((reverses_operation is null) = (reverses_leg is null)),
    constraint ck_ledger_transfer_origin
        check (origin in ('counter', 'courier', 'agency', 'citizen', 'system', 'centre'))
);
create index ix_ledger_transfer_reason on ledger_transfer (reason, debit_purpose, credit_purpose, reverses);
create index ix_ledger_transfer_debit on ledger_transfer (debit_account, recorded_at);
create index ix_ledger_transfer_credit on ledger_transfer (credit_account, recorded_at);
comment on table ledger_transfer is
    'Append-only: one amount of one unit from one account to another, within one office, for a registered reason.';
comment on column ledger_transfer.leg is 'From 1 within its operation.';
comment on column ledger_transfer.effective_at is 'By the clock of the device, where it may be believed.';
comment on column ledger_transfer.recorded_at is 'By the clock of the server.';
grant select, insert on ledger_transfer to ${app};
