create table bank_account (
    account_id   uuid not null,
    operation_id uuid not null,
    office_id    uuid,
    bin          text not null,
    number       text not null,
    bank         text not null,
    holder       text not null,
    ground       text not null,
    valid_from   date not null,
    constraint pk_bank_account primary key (account_id),
    constraint uq_bank_account_since unique nulls not distinct (office_id, valid_from),
    constraint fk_bank_account_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_bank_account_bin check (bin ~ '^[0-9]{6}$'),
    constraint ck_bank_account_number check (number ~ '^[0-9A-Za-z]{1,19}$'),
    constraint ck_bank_account_bank check (bank is nfc normalized and char_length(bank) between 2 and 100),
    constraint ck_bank_account_holder check (holder is nfc normalized and char_length(holder) between 2 and 100),
    constraint ck_bank_account_ground check (ground is nfc normalized and char_length(ground) between 3 and 200)
);
create index ix_bank_account_operation on bank_account (operation_id);
comment on table bank_account is
    'Append-only: on which account an office receives transfers from a first day on; the next entry ends it.';
comment on column bank_account.office_id is 'The one office it is for; null for all that have none of their own.';
comment on column bank_account.bin is 'Of the bank, six digits as NAPAS gave them.';
comment on column bank_account.ground is 'Number of the paper by which the provincial post office named it.';
grant select, insert on bank_account to ${app};

create table bank_credit (
    credit_id  uuid        not null,
    account_id uuid        not null,
    bank_ref   text        not null,
    reference  text        not null,
    amount     bigint      not null,
    booked_at  timestamptz not null,
    heard_at   timestamptz not null,
    constraint pk_bank_credit primary key (credit_id),
    -- However often the bank tells it.
    constraint uq_bank_credit_once unique (account_id, bank_ref),
    constraint uq_bank_credit_whole unique (credit_id, account_id, reference, amount),
    constraint fk_bank_credit_account foreign key (account_id) references bank_account (account_id),
    constraint ck_bank_credit_bank_ref check (bank_ref ~ '^[0-9A-Za-z._/-]{1,60}$'),
    constraint ck_bank_credit_reference check (reference ~ '^[0-9]{12}$'),
    constraint ck_bank_credit_amount check (amount between 1 and 1000000000000)
);
create index ix_bank_credit_reference on bank_credit (reference);
comment on table bank_credit is
    'Append-only: money that the bank said has come, by its own number; heard over the line to the bank and entered by nobody. Holds nothing about the payer.';
comment on column bank_credit.amount is 'In đồng.';
comment on column bank_credit.booked_at is 'By the clock of the bank.';
comment on column bank_credit.heard_at is 'By the clock of the server.';
grant select, insert on bank_credit to ${app};
