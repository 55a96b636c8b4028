create table clearing_reclaim (
    entitlement_id uuid        not null,
    round_id       uuid        not null,
    died_on        date        not null,
    paper          text        not null,
    account_id     uuid        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    -- What was paid is asked back once.
    constraint pk_clearing_reclaim primary key (entitlement_id),
    constraint fk_clearing_reclaim_duty foreign key (entitlement_id)
        references benefit_entitlement (entitlement_id),
    constraint fk_clearing_reclaim_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_clearing_reclaim_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_reclaim_paper check (
        length(paper) between 3 and 200 and paper is nfc normalized)
);
create index ix_clearing_reclaim_round on clearing_reclaim (round_id);
create index ix_clearing_reclaim_operation on clearing_reclaim (operation_id);
comment on table clearing_reclaim is
    'Append-only: what was paid for a month after its receiver had died, and is asked back.';
comment on column clearing_reclaim.account_id is 'Who asks for it.';
comment on column clearing_reclaim.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_reclaim to ${app};

create table clearing_recovery (
    recovery_id    uuid        not null,
    entitlement_id uuid        not null,
    office_id      uuid        not null,
    amount_dong    bigint      not null,
    paper          text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_clearing_recovery primary key (recovery_id),
    -- A paper of the bank serves once.
    constraint uq_clearing_recovery_paper unique (office_id, paper),
    constraint fk_clearing_recovery_of foreign key (entitlement_id)
        references clearing_reclaim (entitlement_id),
    constraint fk_clearing_recovery_office foreign key (office_id)
        references network_office (office_id),
    constraint fk_clearing_recovery_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_recovery_amount check (amount_dong > 0),
    constraint ck_clearing_recovery_paper check (
        length(paper) between 3 and 50 and paper is nfc normalized)
);
create index ix_clearing_recovery_of on clearing_recovery (entitlement_id);
create index ix_clearing_recovery_operation on clearing_recovery (operation_id);
comment on table clearing_recovery is
    'Append-only: money that came back of what was asked back, on the account of an office.';
comment on column clearing_recovery.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_recovery to ${app};

alter table clearing_settlement
    add column reclaimed_count bigint not null default 0,
    add column reclaimed_dong  bigint not null default 0,
    add column recovered_dong  bigint not null default 0,
    add constraint ck_clearing_settlement_recovered check (recovered_dong <= reclaimed_dong);
comment on column clearing_settlement.reclaimed_dong is
    'Paid for months after a death and asked back.';
comment on column clearing_settlement.recovered_dong is 'What came back of it.';
