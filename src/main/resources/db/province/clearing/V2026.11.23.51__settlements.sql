create table clearing_advance (
    advance_id   uuid        not null,
    round_id     uuid        not null,
    contract_id  uuid        not null,
    office_id    uuid        not null,
    amount_dong  bigint      not null,
    paper        text        not null,
    paid_on      date        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_clearing_advance primary key (advance_id),
    -- A paper of the bank serves once.
    constraint uq_clearing_advance_paper unique (office_id, paper),
    constraint fk_clearing_advance_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_clearing_advance_contract foreign key (contract_id)
        references benefit_contract (contract_id),
    constraint fk_clearing_advance_office foreign key (office_id)
        references network_office (office_id),
    constraint fk_clearing_advance_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_advance_amount check (amount_dong > 0),
    constraint ck_clearing_advance_paper check (
        length(paper) between 3 and 50 and paper is nfc normalized)
);
create index ix_clearing_advance_round on clearing_advance (round_id, contract_id);
create index ix_clearing_advance_contract on clearing_advance (contract_id);
create index ix_clearing_advance_operation on clearing_advance (operation_id);
comment on table clearing_advance is
    'Append-only: money that a payer sent before or while a round was paid; entered in the books of the office that has it.';
comment on column clearing_advance.paid_on is 'The day on the bank''s paper.';
comment on column clearing_advance.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_advance to ${app};

create table clearing_settlement (
    settlement_id uuid        not null,
    round_id      uuid        not null,
    contract_id   uuid        not null,
    seq           integer     not null,
    advance_dong  bigint      not null,
    fee_each_dong bigint      not null,
    fee_dong      bigint      not null,
    owed_dong     bigint      not null,
    digest        bytea       not null,
    account_id    uuid        not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_clearing_settlement primary key (settlement_id),
    constraint uq_clearing_settlement_seq unique (round_id, contract_id, seq),
    constraint fk_clearing_settlement_round foreign key (round_id)
        references benefit_round (round_id),
    constraint fk_clearing_settlement_contract foreign key (contract_id)
        references benefit_contract (contract_id),
    constraint fk_clearing_settlement_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_settlement_seq check (seq >= 1),
    constraint ck_clearing_settlement_digest check (octet_length(digest) = 32),
    constraint ck_clearing_settlement_fee check (fee_dong >= 0 and fee_each_dong >= 0)
);
create index ix_clearing_settlement_contract on clearing_settlement (contract_id);
create index ix_clearing_settlement_operation on clearing_settlement (operation_id);
comment on table clearing_settlement is
    'Append-only: what one round came to under one contract, as somebody proposed it; the last of a round and contract counts.';
comment on column clearing_settlement.owed_dong is
    'Paid less advances: owed by the payer, or below zero by the post; the fee is beside it.';
comment on column clearing_settlement.digest is 'SHA-256 of all lines with what became of each.';
comment on column clearing_settlement.account_id is 'Who proposed it.';
comment on column clearing_settlement.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_settlement to ${app};

create table clearing_settlement_part (
    settlement_id uuid   not null,
    outcome       text   not null,
    reason        text   not null,
    duty_count    bigint not null,
    total_dong    bigint not null,
    constraint pk_clearing_settlement_part primary key (settlement_id, outcome, reason),
    constraint fk_clearing_settlement_part_of foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    -- Nothing is settled that somebody may still be paid.
    constraint ck_clearing_settlement_part_outcome check (outcome in
        ('WITHHELD', 'CASH', 'ACCOUNT', 'RETURNED')),
    constraint ck_clearing_settlement_part_reason check (reason in
        ('', 'NOBODY_CAME', 'ABSENT', 'DIED', 'MOVED', 'IMPRISONED', 'WRONG_PAPER',
         'PROXY_EXPIRED', 'REFUSED', 'HOME_VISIT_FAILED', 'NOT_TRANSFERRED', 'STOPPED')),
    constraint ck_clearing_settlement_part_why check ((outcome = 'RETURNED') = (reason <> ''))
);
comment on table clearing_settlement_part is
    'Append-only: how many lines of a settlement ended in which way, and what they come to.';
comment on column clearing_settlement_part.reason is 'Of what went back; else empty.';
grant select, insert on clearing_settlement_part to ${app};

create table clearing_settlement_signature (
    settlement_id uuid        not null,
    party         text        not null,
    account_id    uuid        not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_clearing_settlement_signature primary key (settlement_id, party),
    constraint fk_clearing_settlement_signature_of foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    constraint fk_clearing_settlement_signature_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_settlement_signature_party check (party in ('POST', 'PAYER'))
);
create index ix_clearing_settlement_signature_operation
    on clearing_settlement_signature (operation_id);
comment on table clearing_settlement_signature is
    'Append-only: who signed a settlement for the post, and who for the payer.';
comment on column clearing_settlement_signature.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_settlement_signature to ${app};

create table clearing_settlement_refusal (
    settlement_id uuid        not null,
    account_id    uuid        not null,
    words         text        not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_clearing_settlement_refusal primary key (settlement_id),
    constraint fk_clearing_settlement_refusal_of foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    constraint fk_clearing_settlement_refusal_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_settlement_refusal_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_clearing_settlement_refusal_operation on clearing_settlement_refusal (operation_id);
comment on table clearing_settlement_refusal is
    'Append-only: a settlement that somebody would not sign, and why; another is proposed in its place.';
comment on column clearing_settlement_refusal.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_settlement_refusal to ${app};
