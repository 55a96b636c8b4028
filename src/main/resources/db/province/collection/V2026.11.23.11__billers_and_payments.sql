create table collection_biller (
    biller_id    uuid        not null,
    biller_code  text        not null,
    kind         text        not null,
    name         text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_collection_biller primary key (biller_id),
    constraint uq_collection_biller_code unique (biller_code),
    constraint fk_collection_biller_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_biller_code check (biller_code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
    constraint ck_collection_biller_kind check (kind in
        ('ELECTRICITY', 'WATER', 'TELECOM', 'TUITION', 'INSTALMENT')),
    constraint ck_collection_biller_name check (name is nfc normalized and char_length(name) between 3 and 120)
);
create index ix_collection_biller_operation on collection_biller (operation_id);
comment on table collection_biller is 'Append-only: whoever lets the post collect what their customers owe.';
comment on column collection_biller.recorded_at is 'By the clock of the server.';
grant select, insert on collection_biller to ${app};

create table collection_contract (
    contract_id     uuid        not null,
    biller_id       uuid        not null,
    contract_number text        not null,
    signed_on       date        not null,
    valid_from      date        not null,
    valid_to        date,
    fee_dong        bigint      not null,
    rate_points     integer     not null,
    least_dong      bigint      not null,
    most_dong       bigint,
    window_days     integer     not null,
    cut_off         time        not null,
    settled_each    text        not null,
    link_kind       text        not null,
    endpoint        text        not null,
    legal_basis     text        not null,
    operation_id    uuid        not null,
    recorded_at     timestamptz not null,
    constraint pk_collection_contract primary key (contract_id),
    constraint uq_collection_contract_biller unique (contract_id, biller_id),
    constraint uq_collection_contract_number unique (biller_id, contract_number),
    constraint fk_collection_contract_biller foreign key (biller_id)
        references collection_biller (biller_id),
    constraint fk_collection_contract_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_contract_days check (valid_to >= valid_from),
    constraint ck_collection_contract_fee check (fee_dong between 0 and 1000000),
    constraint ck_collection_contract_rate check (rate_points between 0 and 2000),
    constraint ck_collection_contract_bounds check (least_dong >= 0 and most_dong >= least_dong),
    constraint ck_collection_contract_window check (window_days between 1 and 3650),
    constraint ck_collection_contract_settled check (settled_each in ('DAY', 'WEEK', 'MONTH')),
    constraint ck_collection_contract_link check (link_kind in ('HTTP')),
    constraint ck_collection_contract_nfc check (
        contract_number is nfc normalized and legal_basis is nfc normalized),
    -- Nobody asks which of two contracts of a biller counts on a day.
    constraint ex_collection_contract_once exclude using gist
        (biller_id with =, daterange(valid_from, valid_to) with &&)
);
create index ix_collection_contract_operation on collection_contract (operation_id);
comment on table collection_contract is
    'What a biller has agreed with the post, from when to when: commission, the day''s end, and how the biller is told.';
comment on column collection_contract.valid_to is 'First day that no longer counts; told once more when another contract follows.';
comment on column collection_contract.fee_dong is 'Commission for each bill, whatever its amount.';
comment on column collection_contract.rate_points is 'Commission in hundredths of a per cent of the amount, halves of a đồng upwards.';
comment on column collection_contract.least_dong is 'The commission by rate is never less.';
comment on column collection_contract.most_dong is 'The commission by rate is never more; null for no bound.';
comment on column collection_contract.window_days is 'One bill is taken once within so many days.';
comment on column collection_contract.cut_off is 'What is taken later counts for the next day at the biller; Vietnamese time.';
comment on column collection_contract.endpoint is 'Where the biller is reached; secrets stand in the configuration and never here.';
comment on column collection_contract.recorded_at is 'By the clock of the server.';
grant select, insert on collection_contract to ${app};
grant update (valid_to) on collection_contract to ${app};

create table collection_query (
    query_id      uuid        not null,
    biller_id     uuid        not null,
    contract_id   uuid        not null,
    customer_code text        not null,
    person_id     uuid,
    office_id     uuid        not null,
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    expires_at    timestamptz not null,
    constraint pk_collection_query primary key (query_id),
    constraint fk_collection_query_contract foreign key (contract_id, biller_id)
        references collection_contract (contract_id, biller_id),
    constraint ck_collection_query_customer check (customer_code ~ '^[0-9A-Za-z._/-]{2,40}$'),
    constraint ck_collection_query_expires check (expires_at > asked_at)
);
create index ix_collection_query_contract on collection_query (contract_id, biller_id);
create index ix_collection_query_person on collection_query (person_id, office_id, expires_at);
comment on table collection_query is 'Append-only: somebody at a counter asked a biller what a customer owes.';
comment on column collection_query.person_id is 'Who came to pay; null if it does not matter.';
comment on column collection_query.asked_at is 'By the clock of the server.';
comment on column collection_query.expires_at is 'What the biller told counts until then.';
grant select, insert on collection_query to ${app};

create table collection_quote (
    quote_id  uuid     not null,
    query_id  uuid     not null,
    no        smallint not null,
    bill_code text     not null,
    period    text     not null,
    payer     text     not null,
    amount    bigint   not null,
    constraint pk_collection_quote primary key (quote_id),
    constraint uq_collection_quote_no unique (query_id, no),
    constraint fk_collection_quote_query foreign key (query_id) references collection_query (query_id),
    constraint ck_collection_quote_bill check (bill_code ~ '^[0-9A-Za-z._/-]{1,60}$'),
    constraint ck_collection_quote_text check (
        period is nfc normalized and char_length(period) <= 40
        and payer is nfc normalized and char_length(payer) <= 80),
    constraint ck_collection_quote_amount check (amount between 1 and 1000000000)
);
comment on table collection_quote is 'Append-only: one open bill as its biller told of it.';
comment on column collection_quote.payer is 'Masked before it came here: a family name and initials.';
grant select, insert on collection_quote to ${app};

create table collection_payment (
    payment_id   uuid        not null,
    biller_id    uuid        not null,
    contract_id  uuid        not null,
    bill_code    text        not null,
    amount       bigint      not null,
    commission   bigint      not null,
    office_id    uuid        not null,
    desk_id      uuid        not null,
    shift_id     uuid        not null,
    operation_id uuid        not null,
    taken_at     timestamptz not null,
    business_day date        not null,
    biller_day   date        not null,
    constraint pk_collection_payment primary key (payment_id),
    constraint fk_collection_payment_quote foreign key (payment_id) references collection_quote (quote_id),
    constraint fk_collection_payment_contract foreign key (contract_id, biller_id)
        references collection_contract (contract_id, biller_id),
    constraint fk_collection_payment_shift foreign key (shift_id) references till_shift (shift_id),
    constraint fk_collection_payment_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_payment_amount check (amount > 0),
    constraint ck_collection_payment_commission check (commission between 0 and amount),
    constraint ck_collection_payment_day check (biller_day between business_day and business_day + 1)
);
create index ix_collection_payment_contract on collection_payment (contract_id, biller_id);
create index ix_collection_payment_shift on collection_payment (shift_id);
create index ix_collection_payment_operation on collection_payment (operation_id);
create index ix_collection_payment_day on collection_payment (biller_id, biller_day);
create index ix_collection_payment_office on collection_payment (office_id, taken_at);
comment on table collection_payment is
    'Append-only: a bill whose money was taken at a counter. Its id, that of the quote, is what the biller knows it by, so nothing is paid twice.';
comment on column collection_payment.commission is 'In đồng, by the contract of that day.';
comment on column collection_payment.taken_at is 'By the clock of the server.';
comment on column collection_payment.biller_day is 'The day for which it counts at the biller: the day after once the cut-off is past.';
grant select, insert on collection_payment to ${app};

create table collection_claim (
    payment_id uuid not null,
    biller_id  uuid not null,
    bill_code  text not null,
    claim_from date not null,
    claim_to   date not null,
    constraint pk_collection_claim primary key (payment_id),
    constraint fk_collection_claim_payment foreign key (payment_id)
        references collection_payment (payment_id),
    constraint fk_collection_claim_biller foreign key (biller_id)
        references collection_biller (biller_id),
    -- One bill is taken once within its biller's window, whoever takes it where.
    constraint ex_collection_claim_once exclude using gist
        (biller_id with =, bill_code with =, daterange(claim_from, claim_to) with &&)
);
create index ix_collection_claim_biller on collection_claim (biller_id);
comment on table collection_claim is
    'Bills that were taken and for how long they are not taken again; gone when the money was given back.';
comment on column collection_claim.claim_to is 'First day on which the same bill may be taken again.';
grant select, insert, delete on collection_claim to ${app};

create table collection_reversed (
    payment_id   uuid        not null,
    operation_id uuid        not null,
    reversed_at  timestamptz not null,
    constraint pk_collection_reversed primary key (payment_id),
    constraint fk_collection_reversed_payment foreign key (payment_id)
        references collection_payment (payment_id),
    constraint fk_collection_reversed_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_collection_reversed_operation on collection_reversed (operation_id);
comment on table collection_reversed is 'Append-only: a bill whose money was given back, by two people.';
comment on column collection_reversed.reversed_at is 'By the clock of the server.';
grant select, insert on collection_reversed to ${app};

create table collection_exchange (
    payment_id uuid        not null,
    no         integer     not null,
    question   text        not null,
    answer     text        not null,
    reference  text,
    words      text        not null,
    at         timestamptz not null,
    constraint pk_collection_exchange primary key (payment_id, no),
    constraint fk_collection_exchange_payment foreign key (payment_id)
        references collection_payment (payment_id),
    constraint ck_collection_exchange_no check (no >= 1),
    constraint ck_collection_exchange_question check (question in ('PAY', 'STATUS', 'CANCEL')),
    constraint ck_collection_exchange_answer check (answer in
        ('SENT', 'CONFIRMED', 'REFUSED', 'UNKNOWN', 'NOT_KNOWN', 'CANCELLED', 'CANNOT')),
    constraint ck_collection_exchange_text check (
        reference is nfc normalized and char_length(reference) <= 60
        and words is nfc normalized and char_length(words) <= 200)
);
comment on table collection_exchange is
    'Append-only: what a biller was asked about a payment and what came back. SENT is written before a question that changes something at the biller leaves.';
comment on column collection_exchange.reference is 'The biller''s own number for it.';
comment on column collection_exchange.words is 'Why an answer does not count, or why the biller refused; names nobody.';
comment on column collection_exchange.at is 'By the clock of the server.';
grant select, insert on collection_exchange to ${app};

create table collection_open (
    payment_id uuid not null,
    constraint pk_collection_open primary key (payment_id),
    constraint fk_collection_open_payment foreign key (payment_id)
        references collection_payment (payment_id)
);
comment on table collection_open is
    'Payments about which the biller has not said its last word, and those with which somebody has to do something; gone when all is told.';
grant select, insert, delete on collection_open to ${app};
