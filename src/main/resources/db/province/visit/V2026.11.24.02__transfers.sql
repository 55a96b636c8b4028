create table visit_transfer_request (
    request_id   uuid        not null,
    operation_id uuid        not null,
    office_id    uuid        not null,
    desk_id      uuid        not null,
    shift_id     uuid        not null,
    person_id    uuid        not null,
    account_id   uuid        not null,
    reference    text        not null,
    amount       bigint      not null,
    offers       text[]      not null,
    lines_digest bytea       not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    constraint pk_visit_transfer_request primary key (request_id),
    constraint uq_visit_transfer_request_reference unique (reference),
    constraint uq_visit_transfer_request_whole unique (request_id, account_id, reference, amount),
    constraint fk_visit_transfer_request_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_visit_transfer_request_shift foreign key (shift_id) references till_shift (shift_id),
    constraint fk_visit_transfer_request_account foreign key (account_id)
        references bank_account (account_id),
    constraint ck_visit_transfer_request_reference check (reference ~ '^[0-9]{12}$'),
    constraint ck_visit_transfer_request_amount check (amount between 1 and 1000000000000),
    constraint ck_visit_transfer_request_offers check (cardinality(offers) between 1 and 100),
    constraint ck_visit_transfer_request_digest check (octet_length(lines_digest) = 32),
    constraint ck_visit_transfer_request_expires check (expires_at > made_at)
);
create index ix_visit_transfer_request_operation on visit_transfer_request (operation_id);
create index ix_visit_transfer_request_shift on visit_transfer_request (shift_id);
create index ix_visit_transfer_request_account on visit_transfer_request (account_id);
create index ix_visit_transfer_request_office on visit_transfer_request (office_id, made_at);
create index ix_visit_transfer_request_made on visit_transfer_request (made_at);
comment on table visit_transfer_request is
    'Append-only: a person was shown a code that asks for exactly this sum under exactly this reference, for one basket.';
comment on column visit_transfer_request.amount is 'What the person pays, in đồng.';
comment on column visit_transfer_request.offers is 'What was chosen, as the services name it; what is paid to the person stands there too.';
comment on column visit_transfer_request.lines_digest is 'SHA-256 of what the person pays for: a basket of other lines is not settled by it.';
comment on column visit_transfer_request.made_at is 'By the clock of the server.';
comment on column visit_transfer_request.expires_at is 'From then on the code is not shown any more; by the clock of the server.';
grant select, insert on visit_transfer_request to ${app};

create table visit_transfer (
    receipt_id uuid   not null,
    request_id uuid   not null,
    credit_id  uuid   not null,
    account_id uuid   not null,
    reference  text   not null,
    amount     bigint not null,
    constraint pk_visit_transfer primary key (receipt_id),
    -- One request settles one basket, and one credit is spent once.
    constraint uq_visit_transfer_request unique (request_id),
    constraint uq_visit_transfer_credit unique (credit_id),
    constraint fk_visit_transfer_receipt foreign key (receipt_id) references visit_receipt (receipt_id),
    -- What was asked for is what came: to the same account, under the same reference, to the đồng.
    constraint fk_visit_transfer_asked foreign key (request_id, account_id, reference, amount)
        references visit_transfer_request (request_id, account_id, reference, amount),
    constraint fk_visit_transfer_came foreign key (credit_id, account_id, reference, amount)
        references bank_credit (credit_id, account_id, reference, amount)
);
comment on table visit_transfer is
    'Append-only: this receipt was paid by bank transfer, by this credit; a receipt without a row here was paid in cash.';
grant select, insert on visit_transfer to ${app};

create table visit_transfer_return (
    credit_id    uuid not null,
    operation_id uuid not null,
    paper        text not null,
    words        text not null,
    constraint pk_visit_transfer_return primary key (credit_id),
    constraint fk_visit_transfer_return_credit foreign key (credit_id) references bank_credit (credit_id),
    constraint fk_visit_transfer_return_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_visit_transfer_return_paper check (paper is nfc normalized and char_length(paper) between 3 and 50),
    constraint ck_visit_transfer_return_words check (words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_visit_transfer_return_operation on visit_transfer_return (operation_id);
comment on table visit_transfer_return is
    'Append-only: money that came and paid for nothing was sent back by the bank, by the number of its paper.';
grant select, insert on visit_transfer_return to ${app};
