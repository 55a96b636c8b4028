create table clearing_passed_on (
    passed_on_id  uuid        not null,
    settlement_id uuid        not null,
    contract_id   uuid        not null,
    paper         text        not null,
    paid_on       date        not null,
    account_id    uuid        not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_clearing_passed_on primary key (passed_on_id),
    constraint uq_clearing_passed_on_paper unique (contract_id, paper),
    constraint fk_clearing_passed_on_settlement foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    constraint fk_clearing_passed_on_contract foreign key (contract_id)
        references benefit_contract (contract_id),
    constraint fk_clearing_passed_on_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_passed_on_paper check (
        length(paper) between 3 and 50 and paper is nfc normalized)
);
create index ix_clearing_passed_on_settlement on clearing_passed_on (settlement_id);
create index ix_clearing_passed_on_operation on clearing_passed_on (operation_id);
comment on table clearing_passed_on is
    'Append-only: what came back after a death, too late for its settlement, and was passed on to the payer.';
comment on column clearing_passed_on.paid_on is 'The day on the bank''s paper.';
comment on column clearing_passed_on.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_passed_on to ${app};

create table clearing_passed_on_share (
    passed_on_id uuid   not null,
    office_id    uuid   not null,
    amount_dong  bigint not null,
    constraint pk_clearing_passed_on_share primary key (passed_on_id, office_id),
    constraint fk_clearing_passed_on_share_of foreign key (passed_on_id)
        references clearing_passed_on (passed_on_id),
    constraint fk_clearing_passed_on_share_office foreign key (office_id)
        references network_office (office_id),
    constraint ck_clearing_passed_on_share_amount check (amount_dong > 0)
);
create index ix_clearing_passed_on_share_office on clearing_passed_on_share (office_id);
comment on table clearing_passed_on_share is 'Append-only: out of which office''s book how much was passed on.';
grant select, insert on clearing_passed_on_share to ${app};
