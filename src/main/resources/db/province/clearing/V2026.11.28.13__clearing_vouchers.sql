-- That a paper serves once, and again after it was taken back, is one rule for all vouchers.
insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, business_day)
select r.operation_id, 'clearing.recover', '', r.entitlement_id::text, r.office_id, r.paper, 1, r.amount_dong, o.account_id, o.business_day
  from clearing_recovery r
  join operation_operation o on o.operation_id = r.operation_id
    on conflict do nothing;

-- The desk of a provincial post office has its id.
insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, business_day)
select p.operation_id, 'clearing.pay-settlement', lower(p.part), p.contract_id::text, o.desk_id, p.paper, 1, abs(p.amount_dong), o.account_id, o.business_day
  from clearing_settlement_payment p
  join operation_operation o on o.operation_id = p.operation_id
    on conflict do nothing;

insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, business_day)
select p.operation_id, 'clearing.return-recovered', '', p.contract_id::text, o.desk_id, p.paper, 1,
       (select sum(s.amount_dong) from clearing_passed_on_share s where s.passed_on_id = p.passed_on_id),
       o.account_id, o.business_day
  from clearing_passed_on p
  join operation_operation o on o.operation_id = p.operation_id
    on conflict do nothing;

alter table clearing_recovery drop constraint uq_clearing_recovery_paper;
create index ix_clearing_recovery_office on clearing_recovery (office_id);
alter table clearing_passed_on drop constraint uq_clearing_passed_on_paper;
create index ix_clearing_passed_on_contract on clearing_passed_on (contract_id);

create table clearing_recovery_back (
    recovery_id  uuid not null,
    operation_id uuid not null,
    constraint pk_clearing_recovery_back primary key (recovery_id),
    constraint fk_clearing_recovery_back_of foreign key (recovery_id)
        references clearing_recovery (recovery_id),
    constraint fk_clearing_recovery_back_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_clearing_recovery_back_operation on clearing_recovery_back (operation_id);
comment on table clearing_recovery_back is
    'Append-only: money that did not come back after all; a second person took its voucher back.';
grant select, insert on clearing_recovery_back to ${app};

create table clearing_passed_on_back (
    passed_on_id uuid not null,
    operation_id uuid not null,
    constraint pk_clearing_passed_on_back primary key (passed_on_id),
    constraint fk_clearing_passed_on_back_of foreign key (passed_on_id)
        references clearing_passed_on (passed_on_id),
    constraint fk_clearing_passed_on_back_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_clearing_passed_on_back_operation on clearing_passed_on_back (operation_id);
comment on table clearing_passed_on_back is
    'Append-only: what was not passed on after all; a second person took its voucher back.';
grant select, insert on clearing_passed_on_back to ${app};

-- A part is paid once more after it was taken back.
alter table clearing_settlement_payment add column turn integer not null default 1;
alter table clearing_settlement_payment
    alter column turn drop default,
    drop constraint uq_clearing_settlement_payment_paper,
    drop constraint pk_clearing_settlement_payment,
    add constraint pk_clearing_settlement_payment primary key (settlement_id, part, turn),
    add constraint ck_clearing_settlement_payment_turn check (turn >= 1);
comment on column clearing_settlement_payment.turn is
    'From 1; one more each time the payment before was taken back.';
create index ix_clearing_settlement_payment_contract on clearing_settlement_payment (contract_id);

create table clearing_settlement_payment_back (
    settlement_id uuid    not null,
    part          text    not null,
    turn          integer not null,
    operation_id  uuid    not null,
    constraint pk_clearing_settlement_payment_back primary key (settlement_id, part, turn),
    constraint fk_clearing_settlement_payment_back_of foreign key (settlement_id, part, turn)
        references clearing_settlement_payment (settlement_id, part, turn),
    constraint fk_clearing_settlement_payment_back_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_clearing_settlement_payment_back_operation
    on clearing_settlement_payment_back (operation_id);
comment on table clearing_settlement_payment_back is
    'Append-only: what was not paid after all; a second person took its voucher back.';
grant select, insert on clearing_settlement_payment_back to ${app};
