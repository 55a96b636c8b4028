-- Days are settled once, and again after the voucher of their settlement was taken back.
create table collection_settled (
    settlement_id uuid not null,
    biller_id     uuid not null,
    day_from      date not null,
    day_to        date not null,
    constraint pk_collection_settled primary key (settlement_id),
    constraint fk_collection_settled_of foreign key (settlement_id)
        references collection_settlement (settlement_id),
    constraint fk_collection_settled_biller foreign key (biller_id)
        references collection_biller (biller_id),
    constraint ck_collection_settled_days check (day_to >= day_from),
    -- No day of a biller is settled twice.
    constraint ex_collection_settled_once exclude using gist
        (biller_id with =, daterange(day_from, day_to, '[]') with &&)
);
create index ix_collection_settled_biller on collection_settled (biller_id, day_from);
comment on table collection_settled is
    'Which days of billers are settled now; a row goes when the voucher of its settlement is taken back.';
comment on column collection_settled.day_from is 'The first day at the biller.';
comment on column collection_settled.day_to is 'The last day at the biller.';
grant select, insert, delete on collection_settled to ${app};

insert into collection_settled (settlement_id, biller_id, day_from, day_to)
select settlement_id, biller_id, day_from, day_to from collection_settlement;

insert into voucher_voucher (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by, business_day)
select s.operation_id, 'collection.settle', '', s.biller_id::text, o.desk_id,
       b.biller_code || ' ' || to_char(s.day_from, 'DD/MM/YYYY') || ' – ' || to_char(s.day_to, 'DD/MM/YYYY'),
       1, abs(s.due), o.account_id, o.business_day
  from collection_settlement s
  join collection_biller b on b.biller_id = s.biller_id
  join operation_operation o on o.operation_id = s.operation_id
    on conflict do nothing;

alter table collection_settlement drop constraint ex_collection_settlement_once;
create index ix_collection_settlement_biller on collection_settlement (biller_id, day_from);

-- What a settlement made goes with it; what a customer has got keeps it, by the key of the row beside.
comment on table collection_surplus is
    'Of a bill, what was taken and its biller does not count, as it was settled; it stands in the office''s book on the account of its difference, and goes with its settlement.';
grant delete on collection_surplus to ${app};
