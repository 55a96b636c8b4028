alter table voucher_voucher
    add column entered_at timestamptz,
    add column former     boolean not null default false;

-- What was entered before there were vouchers was never meant to be checked by a second person.
update voucher_voucher v
   set entered_at = o.recorded_at,
       former = o.recorded_at < (select min(h.installed_on)
                                   from flyway_schema_history h
                                  where h.version = '2026.11.28.10')
  from operation_operation o
 where o.operation_id = v.operation_id;

alter table voucher_voucher
    alter column entered_at set not null,
    alter column former drop default;
comment on column voucher_voucher.entered_at is 'By the clock of the server.';
comment on column voucher_voucher.former is
    'Entered before there were vouchers: it waits for nobody, and may still be checked or taken back.';

drop index ix_voucher_voucher_unit;
create index ix_voucher_voucher_unit on voucher_voucher (unit_id, entered_at, operation_id);
create index ix_voucher_voucher_paper on voucher_voucher (unit_id, paper);
