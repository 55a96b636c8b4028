-- An account at the bank is one account, however often it was named: what it got is told once.
alter table bank_credit add column subject text;
update bank_credit c
   set subject = a.bin || '-' || a.number
  from bank_account a
 where a.account_id = c.account_id;
alter table bank_credit
    alter column subject set not null,
    drop constraint uq_bank_credit_once,
    add constraint uq_bank_credit_once unique (subject, bank_ref),
    add constraint ck_bank_credit_subject check (subject ~ '^[0-9]{6}-[0-9A-Za-z]{1,19}$');
create index ix_bank_credit_account on bank_credit (account_id);
comment on column bank_credit.subject is 'The account at the bank as it stands in the books: the bank''s digits, a dash, its number.';

drop table bank_hearing;
create table bank_hearing (
    subject        text        not null,
    heard_to       timestamptz not null,
    asked_at       timestamptz not null,
    looked_back_at timestamptz not null,
    constraint pk_bank_hearing primary key (subject),
    constraint ck_bank_hearing_subject check (subject ~ '^[0-9]{6}-[0-9A-Za-z]{1,19}$')
);
comment on table bank_hearing is 'From when on the bank is asked next what came to an account.';
comment on column bank_hearing.heard_to is 'By the clock of the bank.';
comment on column bank_hearing.asked_at is 'When it was last asked about, answer or not, by the clock of the server.';
comment on column bank_hearing.looked_back_at is 'When it was last asked about days ago once more, by the clock of the server.';
grant select, insert, update on bank_hearing to ${app};
