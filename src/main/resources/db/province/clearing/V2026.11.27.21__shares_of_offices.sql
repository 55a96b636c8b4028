create table clearing_settlement_share (
    settlement_id  uuid   not null,
    office_id      uuid   not null,
    payment_count  bigint not null,
    paid_dong      bigint not null,
    recovered_dong bigint not null,
    advance_dong   bigint not null,
    constraint pk_clearing_settlement_share primary key (settlement_id, office_id),
    constraint fk_clearing_settlement_share_of foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    constraint fk_clearing_settlement_share_office foreign key (office_id)
        references network_office (office_id),
    constraint ck_clearing_settlement_share_figures check (
        payment_count >= 0 and paid_dong >= 0 and recovered_dong >= 0 and advance_dong >= 0)
);
create index ix_clearing_settlement_share_office on clearing_settlement_share (office_id);
comment on table clearing_settlement_share is
    'Append-only: what each office has to do with a settlement, counted with its figures; in these books it is paid.';
grant select, insert on clearing_settlement_share to ${app};

-- A rest of 0 may still lie unevenly in the books of several offices.
alter table clearing_settlement_payment
    drop constraint ck_clearing_settlement_payment_amount,
    add constraint ck_clearing_settlement_payment_amount check (amount_dong > 0 or part = 'REST');
