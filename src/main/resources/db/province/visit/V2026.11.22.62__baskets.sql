create table visit_receipt (
    receipt_id   uuid        not null,
    operation_id uuid        not null,
    office_id    uuid        not null,
    desk_id      uuid        not null,
    shift_id     uuid        not null,
    no           integer     not null,
    prev_no      integer     generated always as (nullif(no - 1, 0)) stored,
    person_id    uuid,
    given        bigint      not null,
    token        text        not null,
    made_at      timestamptz not null,
    business_day date        not null,
    constraint pk_visit_receipt primary key (receipt_id),
    constraint uq_visit_receipt_operation unique (operation_id),
    constraint uq_visit_receipt_token unique (token),
    constraint uq_visit_receipt_no unique (shift_id, no),
    constraint fk_visit_receipt_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_visit_receipt_shift foreign key (shift_id) references till_shift (shift_id),
    -- Receipts of a shift are numbered without gaps.
    constraint fk_visit_receipt_no_gap foreign key (shift_id, prev_no)
        references visit_receipt (shift_id, no),
    constraint ck_visit_receipt_no check (no >= 1),
    constraint ck_visit_receipt_given check (given >= 0),
    constraint ck_visit_receipt_token check (token ~ '^[0-9]{2}[0-9A-HJKMNP-TV-Z]{16}$')
);
create index ix_visit_receipt_office on visit_receipt (office_id, made_at);
create index ix_visit_receipt_person on visit_receipt (person_id, made_at);
comment on table visit_receipt is
    'Append-only: one visit of one person, whatever was paid and taken; its sums are those of its lines and stand nowhere else.';
comment on column visit_receipt.given is 'What the person laid on the counter for what they buy, in đồng; the change follows from it.';
comment on column visit_receipt.token is 'Opens the receipt on the public pages: province and 80 random bits.';
comment on column visit_receipt.made_at is 'By the clock of the server.';
grant select, insert on visit_receipt to ${app};

create table visit_line (
    receipt_id uuid     not null,
    no         smallint not null,
    service    text     not null,
    subject    text     not null,
    turn       smallint not null,
    way        text     not null,
    money      text     not null,
    title      text     not null,
    amount     bigint   not null,
    constraint pk_visit_line primary key (receipt_id, no),
    -- One thing is charged or paid once; again only after it was taken back.
    constraint uq_visit_line_once unique (service, subject, turn),
    constraint fk_visit_line_receipt foreign key (receipt_id) references visit_receipt (receipt_id),
    constraint ck_visit_line_no check (no >= 1 and turn >= 1),
    constraint ck_visit_line_service check (service ~ '^[a-z]+(-[a-z]+)*$'),
    constraint ck_visit_line_subject check (char_length(subject) between 1 and 100),
    constraint ck_visit_line_way check (way in ('in', 'out')),
    constraint ck_visit_line_money check (money in ('state', 'trust', 'revenue')),
    constraint ck_visit_line_title check (title is nfc normalized and char_length(title) between 1 and 300),
    constraint ck_visit_line_amount check (amount > 0)
);
comment on table visit_line is 'Append-only: what one service took or paid in a visit.';
comment on column visit_line.subject is 'What was charged or paid, as the service names it: a dossier, a bill, an entitlement.';
comment on column visit_line.turn is 'From 1; one more each time the line before was taken back.';
comment on column visit_line.way is 'in = the person pays; out = the person is paid.';
comment on column visit_line.money is 'Whose it is: the State''s fee, held in trust for others, or the post''s revenue.';
grant select, insert on visit_line to ${app};

create table visit_reversed (
    receipt_id   uuid not null,
    operation_id uuid not null,
    constraint pk_visit_reversed primary key (receipt_id),
    constraint fk_visit_reversed_receipt foreign key (receipt_id) references visit_receipt (receipt_id),
    constraint fk_visit_reversed_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_visit_reversed_operation on visit_reversed (operation_id);
comment on table visit_reversed is 'Append-only: a receipt whose entries were taken back, all of them, by two people.';
grant select, insert on visit_reversed to ${app};
