create table clearing_settlement_payment (
    settlement_id uuid        not null,
    part          text        not null,
    contract_id   uuid        not null,
    amount_dong   bigint      not null,
    paper         text        not null,
    paid_on       date        not null,
    account_id    uuid        not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    -- Each part is paid once, and one paper of the bank pays each part once.
    constraint pk_clearing_settlement_payment primary key (settlement_id, part),
    constraint uq_clearing_settlement_payment_paper unique (contract_id, paper, part),
    constraint fk_clearing_settlement_payment_of foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    constraint fk_clearing_settlement_payment_contract foreign key (contract_id)
        references benefit_contract (contract_id),
    constraint fk_clearing_settlement_payment_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_settlement_payment_part check (part in ('REST', 'FEE')),
    constraint ck_clearing_settlement_payment_amount check (
        amount_dong > 0 or (part = 'REST' and amount_dong <> 0)),
    constraint ck_clearing_settlement_payment_paper check (
        length(paper) between 3 and 50 and paper is nfc normalized)
);
create index ix_clearing_settlement_payment_operation on clearing_settlement_payment (operation_id);
comment on table clearing_settlement_payment is
    'Append-only: what a signed settlement says was paid by the bank: the rest, or the fee.';
comment on column clearing_settlement_payment.amount_dong is
    'From the payer to the post; below zero for what the post sent back.';
comment on column clearing_settlement_payment.paid_on is 'The day on the bank''s paper.';
comment on column clearing_settlement_payment.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_settlement_payment to ${app};

create table clearing_advance_reversal (
    advance_id   uuid        not null,
    words        text        not null,
    account_id   uuid        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_clearing_advance_reversal primary key (advance_id),
    constraint fk_clearing_advance_reversal_of foreign key (advance_id)
        references clearing_advance (advance_id),
    constraint fk_clearing_advance_reversal_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_advance_reversal_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_clearing_advance_reversal_operation on clearing_advance_reversal (operation_id);
comment on table clearing_advance_reversal is
    'Append-only: an advance that was entered wrongly and taken back by a second person.';
comment on column clearing_advance_reversal.account_id is 'Who took it back; never who entered it.';
comment on column clearing_advance_reversal.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_advance_reversal to ${app};

-- The paper of an advance that was taken back is entered anew, as it should have been.
alter table clearing_advance
    add column attempt integer not null default 0,
    drop constraint uq_clearing_advance_paper,
    add constraint uq_clearing_advance_paper unique (office_id, paper, attempt),
    add constraint ck_clearing_advance_attempt check (attempt >= 0);
comment on column clearing_advance.attempt is
    'How many advances by this paper were taken back before.';
