create table clearing_order (
    order_id     uuid        not null,
    round_id     uuid        not null,
    seq          integer     not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_clearing_order primary key (order_id),
    constraint uq_clearing_order_seq unique (round_id, seq),
    constraint fk_clearing_order_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_clearing_order_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_order_seq check (seq >= 1)
);
create index ix_clearing_order_operation on clearing_order (operation_id);
comment on table clearing_order is
    'Append-only: a numbered order to the bank to transfer duties of a round to accounts.';
comment on column clearing_order.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_order to ${app};

create table clearing_order_line (
    order_id       uuid    not null,
    line_no        integer not null,
    entitlement_id uuid    not null,
    constraint pk_clearing_order_line primary key (order_id, line_no),
    constraint uq_clearing_order_line_duty unique (order_id, entitlement_id),
    constraint fk_clearing_order_line_of foreign key (order_id)
        references clearing_order (order_id),
    constraint fk_clearing_order_line_duty foreign key (entitlement_id)
        references benefit_entitlement (entitlement_id),
    constraint ck_clearing_order_line_no check (line_no >= 1)
);
create index ix_clearing_order_line_duty on clearing_order_line (entitlement_id);
comment on table clearing_order_line is
    'Append-only: one duty in an order; the account stands in the list that it came from.';
grant select, insert on clearing_order_line to ${app};

create table clearing_order_answer (
    order_id     uuid        not null,
    digest       bytea       not null,
    paid_count   bigint      not null,
    failed_count bigint      not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    -- The bank answers an order once.
    constraint pk_clearing_order_answer primary key (order_id),
    constraint fk_clearing_order_answer_of foreign key (order_id)
        references clearing_order (order_id),
    constraint fk_clearing_order_answer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_order_answer_counts check (
        paid_count >= 0 and failed_count >= 0 and paid_count + failed_count > 0),
    constraint ck_clearing_order_answer_digest check (octet_length(digest) = 32)
);
create index ix_clearing_order_answer_operation on clearing_order_answer (operation_id);
comment on table clearing_order_answer is
    'Append-only: what the bank said to an order; every line that did not fail was paid.';
comment on column clearing_order_answer.digest is 'SHA-256 of the bank''s file.';
comment on column clearing_order_answer.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_order_answer to ${app};

create table clearing_order_failure (
    order_id uuid    not null,
    line_no  integer not null,
    words    text    not null,
    constraint pk_clearing_order_failure primary key (order_id, line_no),
    constraint fk_clearing_order_failure_answer foreign key (order_id)
        references clearing_order_answer (order_id),
    constraint fk_clearing_order_failure_line foreign key (order_id, line_no)
        references clearing_order_line (order_id, line_no),
    constraint ck_clearing_order_failure_words check (
        length(words) between 1 and 200 and words is nfc normalized)
);
comment on table clearing_order_failure is
    'Append-only: a line that the bank did not pay, with its reason; the duty waits for the next order.';
grant select, insert on clearing_order_failure to ${app};
