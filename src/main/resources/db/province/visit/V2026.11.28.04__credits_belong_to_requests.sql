alter table bank_credit add constraint uq_bank_credit_amount unique (credit_id, amount);

create table visit_transfer_credit (
    credit_id    uuid   not null,
    request_id   uuid   not null,
    words        text,
    operation_id uuid   not null,
    constraint pk_visit_transfer_credit primary key (credit_id),
    constraint uq_visit_transfer_credit_request unique (credit_id, request_id),
    constraint fk_visit_transfer_credit_credit foreign key (credit_id) references bank_credit (credit_id),
    constraint fk_visit_transfer_credit_request foreign key (request_id)
        references visit_transfer_request (request_id),
    constraint fk_visit_transfer_credit_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_visit_transfer_credit_words check (
        words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_visit_transfer_credit_request on visit_transfer_credit (request_id);
create index ix_visit_transfer_credit_operation on visit_transfer_credit (operation_id);
comment on table visit_transfer_credit is
    'Append-only: for which request a credit of the bank came, by its code or because somebody found out.';
comment on column visit_transfer_credit.words is 'How it was found out; null if the code said it.';
grant select, insert on visit_transfer_credit to ${app};

insert into visit_transfer_credit (credit_id, request_id, operation_id)
select c.credit_id, r.request_id, r.operation_id
  from bank_credit c
  join visit_transfer_request r on r.reference = c.reference and r.account_id = c.account_id;

-- Until now a credit was entered when it paid for something, and one that was sent back never was.
insert into bank_booking (credit_id, office_id, operation_id)
select t.credit_id, r.office_id, p.operation_id
  from visit_transfer t
  join visit_transfer_request r on r.request_id = t.request_id
  join visit_receipt p on p.receipt_id = t.receipt_id
 where not exists (select from visit_reversed v where v.receipt_id = t.receipt_id)
    on conflict do nothing;
insert into bank_booking (credit_id, office_id, operation_id)
select b.credit_id, r.office_id, b.operation_id
  from visit_transfer_return b
  join visit_transfer_credit x on x.credit_id = b.credit_id
  join visit_transfer_request r on r.request_id = x.request_id
    on conflict do nothing;

alter table visit_transfer
    drop constraint fk_visit_transfer_came,
    -- What came is what was asked for, to the đồng, and it came for this request.
    add constraint fk_visit_transfer_came foreign key (credit_id, amount)
        references bank_credit (credit_id, amount),
    add constraint fk_visit_transfer_claimed foreign key (credit_id, request_id)
        references visit_transfer_credit (credit_id, request_id);

-- What has not paid for anything yet is entered by the program, as whatever comes from now on.
insert into job_waiting (task_name, task_instance, execution_time, picked, version)
select 'bank.book', c.credit_id::text, now(), false, 1
  from bank_credit c
 where not exists (select from bank_booking b where b.credit_id = c.credit_id);

-- Money without a code is looked for among few rows.
create index ix_bank_credit_stray on bank_credit (booked_at) where reference is null;
