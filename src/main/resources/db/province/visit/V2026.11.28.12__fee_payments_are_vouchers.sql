insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, business_day)
select p.operation_id, 'visit.pay-fees', '', '', p.office_id, p.paper, p.turn, p.amount_dong, o.account_id, o.business_day
  from visit_fee_payment p
  join operation_operation o on o.operation_id = p.operation_id
    on conflict do nothing;

insert into voucher_taken_back (entered_operation, entered_by, taken_back_by, words, operation_id)
select v.operation_id, v.entered_by, o.account_id, b.words, b.operation_id
  from visit_fee_payment_back b
  join visit_fee_payment p on p.payment_id = b.payment_id
  join voucher_voucher v on v.operation_id = p.operation_id
  join operation_operation o on o.operation_id = b.operation_id
    on conflict do nothing;

-- The voucher has them.
alter table visit_fee_payment drop constraint uq_visit_fee_payment_paper, drop column turn;
alter table visit_fee_payment_back drop column words;
comment on table visit_fee_payment_back is
    'Append-only: a payment whose voucher a second person took back; why stands with the voucher.';
create index ix_visit_fee_payment_office on visit_fee_payment (office_id);
