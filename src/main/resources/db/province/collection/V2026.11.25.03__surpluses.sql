create table collection_surplus (
    difference_id uuid   not null,
    settlement_id uuid   not null,
    payment_id    uuid   not null,
    office_id     uuid   not null,
    amount        bigint not null,
    constraint pk_collection_surplus primary key (difference_id),
    constraint uq_collection_surplus_payment unique (payment_id),
    constraint fk_collection_surplus_difference foreign key (difference_id)
        references collection_difference (difference_id),
    constraint fk_collection_surplus_settlement foreign key (settlement_id)
        references collection_settlement (settlement_id),
    constraint fk_collection_surplus_payment foreign key (payment_id)
        references collection_payment (payment_id),
    constraint ck_collection_surplus_amount check (amount > 0)
);
create index ix_collection_surplus_settlement on collection_surplus (settlement_id);
create index ix_collection_surplus_office on collection_surplus (office_id);
comment on table collection_surplus is
    'Append-only: of a bill, what was taken and its biller does not count, as it was settled; it stands in the office''s book on the account of its difference.';
comment on column collection_surplus.amount is 'In đồng.';
grant select, insert on collection_surplus to ${app};

-- What was settled before: the book has it.
insert into collection_surplus (difference_id, settlement_id, payment_id, office_id, amount)
select d.difference_id, s.settlement_id, p.payment_id, p.office_id, a.credits - a.debits
  from collection_difference d
  join collection_comparison c on c.comparison_id = d.comparison_id
  join collection_settlement s on s.biller_id = c.biller_id and c.biller_day between s.day_from and s.day_to
  join collection_payment p on p.payment_id::text = d.payment_code
  join ledger_account a on a.holder_id = d.difference_id and a.office_id = p.office_id and a.purpose = 'OVER'
 where a.credits > a.debits;

create table collection_surplus_back (
    difference_id uuid        not null,
    request_id    uuid        not null,
    operation_id  uuid        not null,
    given_at      timestamptz not null,
    constraint pk_collection_surplus_back primary key (difference_id),
    constraint uq_collection_surplus_back_request unique (request_id),
    constraint fk_collection_surplus_back_of foreign key (difference_id)
        references collection_surplus (difference_id),
    constraint fk_collection_surplus_back_request foreign key (request_id)
        references collection_give_back_answer (request_id),
    constraint fk_collection_surplus_back_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_collection_surplus_back_operation on collection_surplus_back (operation_id);
comment on table collection_surplus_back is
    'Append-only: what its biller does not count went back to the customer, once, by two people.';
comment on column collection_surplus_back.given_at is 'By the clock of the server.';
grant select, insert on collection_surplus_back to ${app};
