-- Money may come without any text of ours: then only the bank's own number tells it.
alter table bank_credit alter column reference drop not null;
comment on column bank_credit.reference is
    'The text of one of our codes; null if it came without one. Whatever else the payer wrote is not kept.';

create table bank_booking (
    credit_id    uuid not null,
    office_id    uuid not null,
    operation_id uuid not null,
    constraint pk_bank_booking primary key (credit_id),
    constraint fk_bank_booking_credit foreign key (credit_id) references bank_credit (credit_id),
    constraint fk_bank_booking_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_bank_booking_operation on bank_booking (operation_id);
create index ix_bank_booking_office on bank_booking (office_id);
comment on table bank_booking is
    'Append-only: a credit of the bank was entered in the books of this office, by which operation; once.';
comment on column bank_booking.office_id is 'A post office, or the provincial one where the money came without a code.';
grant select, insert on bank_booking to ${app};

create table bank_hearing (
    account_id uuid        not null,
    heard_to   timestamptz not null,
    asked_at   timestamptz not null,
    constraint pk_bank_hearing primary key (account_id),
    constraint fk_bank_hearing_account foreign key (account_id) references bank_account (account_id)
);
comment on table bank_hearing is
    'Up to when the bank has told everything that came to an account.';
comment on column bank_hearing.heard_to is 'By the clock of the bank: when the last credit that it told was booked there.';
comment on column bank_hearing.asked_at is 'When it was last asked about, answer or not, by the clock of the server.';
grant select, insert, update on bank_hearing to ${app};
