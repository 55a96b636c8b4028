create table visit_fee_payment (
    payment_id   uuid     not null,
    office_id    uuid     not null,
    agency_id    uuid     not null,
    amount_dong  bigint   not null,
    paper        text     not null,
    turn         smallint not null,
    operation_id uuid     not null,
    constraint pk_visit_fee_payment primary key (payment_id),
    -- A paper serves once, and again only after what was entered by it was taken back.
    constraint uq_visit_fee_payment_paper unique (office_id, paper, turn),
    constraint fk_visit_fee_payment_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_visit_fee_payment_amount check (amount_dong > 0),
    constraint ck_visit_fee_payment_turn check (turn >= 1),
    constraint ck_visit_fee_payment_paper check (
        paper is nfc normalized and char_length(paper) between 3 and 50)
);
create index ix_visit_fee_payment_operation on visit_fee_payment (operation_id);
comment on table visit_fee_payment is
    'Append-only: fees of the State that an office transferred to the agency they were owed to.';
comment on column visit_fee_payment.turn is 'From 1; one more each time the entry before was taken back.';
grant select, insert on visit_fee_payment to ${app};

create table visit_fee_payment_back (
    payment_id   uuid not null,
    words        text not null,
    operation_id uuid not null,
    constraint pk_visit_fee_payment_back primary key (payment_id),
    constraint fk_visit_fee_payment_back_payment foreign key (payment_id)
        references visit_fee_payment (payment_id),
    constraint fk_visit_fee_payment_back_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_visit_fee_payment_back_words check (
        words is nfc normalized and char_length(words) between 5 and 500)
);
create index ix_visit_fee_payment_back_operation on visit_fee_payment_back (operation_id);
comment on table visit_fee_payment_back is 'Append-only: an entry that a second person took back, and why.';
grant select, insert on visit_fee_payment_back to ${app};
