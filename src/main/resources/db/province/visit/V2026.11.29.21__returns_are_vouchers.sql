-- Money is sent back once more after what was written down was taken back.
alter table visit_transfer_return add column turn integer not null default 1;
alter table visit_transfer_return
    alter column turn drop default,
    drop constraint pk_visit_transfer_return,
    add constraint pk_visit_transfer_return primary key (credit_id, turn),
    add constraint ck_visit_transfer_return_turn check (turn >= 1);
comment on table visit_transfer_return is
    'Append-only: money that came and paid for nothing was sent back by the bank, or stood in the books by a paper of its own; each is a voucher.';
comment on column visit_transfer_return.turn is
    'From 1; one more each time the one before was taken back.';

create table visit_transfer_return_back (
    credit_id    uuid    not null,
    turn         integer not null,
    operation_id uuid    not null,
    constraint pk_visit_transfer_return_back primary key (credit_id, turn),
    constraint fk_visit_transfer_return_back_of foreign key (credit_id, turn)
        references visit_transfer_return (credit_id, turn),
    constraint fk_visit_transfer_return_back_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_visit_transfer_return_back_operation on visit_transfer_return_back (operation_id);
comment on table visit_transfer_return_back is
    'Append-only: money that was not sent back after all; a second person took its voucher back.';
grant select, insert on visit_transfer_return_back to ${app};

-- The desk of a provincial post office has its id. Of two that name one paper, one is a voucher.
insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, entered_at, business_day, former)
select b.operation_id, 'visit.return-transfer', lower(replace(b.kind, '_', '-')), '',
       case when o.role = 'PROVINCE_OFFICE' then o.desk_id else r.office_id end,
       b.paper, 1, c.amount, o.account_id, o.recorded_at, o.business_day, true
  from visit_transfer_return b
  join bank_credit c on c.credit_id = b.credit_id
  join operation_operation o on o.operation_id = b.operation_id
  left join visit_transfer_credit x on x.credit_id = b.credit_id
  left join visit_transfer_request r on r.request_id = x.request_id
 where o.role = 'PROVINCE_OFFICE' or r.office_id is not null
    on conflict do nothing;
