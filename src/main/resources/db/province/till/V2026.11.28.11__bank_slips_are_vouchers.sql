-- That a paper serves once, and again after it was taken back, is one rule for all vouchers.
insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, business_day)
select s.operation_id, 'till.bank', s.way, '', s.office_id, s.paper, 1, s.amount, o.account_id, o.business_day
  from till_bank_slip s
  join operation_operation o on o.operation_id = s.operation_id
    on conflict do nothing;

alter table till_bank_slip drop constraint uq_till_bank_slip_paper;
comment on table till_bank_slip is
    'Append-only: cash fetched from or brought to the bank, by the number of its paper; each is a voucher.';
