create table bank_account_province (
    subject  text not null,
    province text not null,
    -- What comes to an account at the bank is heard, and entered, by one province.
    constraint pk_bank_account_province primary key (subject),
    constraint uq_bank_account_province_own unique (subject, province),
    constraint ck_bank_account_province_subject check (subject ~ '^[0-9]{6}-[0-9A-Za-z]{1,19}$'),
    constraint ck_bank_account_province_province check (province ~ '^[a-z_]+$')
);
comment on table bank_account_province is
    'Append-only: the province that named an account at the bank, so that no other one names it.';
comment on column bank_account_province.subject is
    'The account as it stands in the books: the bank''s digits, a dash, its number.';
comment on column bank_account_province.province is 'Its schema.';
grant select, insert on bank_account_province to ${app};
