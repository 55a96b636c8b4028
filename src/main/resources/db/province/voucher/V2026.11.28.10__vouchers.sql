create table voucher_voucher (
    operation_id uuid    not null,
    kind         text    not null,
    part         text    not null,
    matter       text    not null,
    unit_id      uuid    not null,
    paper        text    not null,
    turn         integer not null,
    amount_dong  bigint  not null,
    entered_by   uuid    not null,
    business_day date    not null,
    -- Each is entered by an operation of its own.
    constraint pk_voucher_voucher primary key (operation_id),
    -- A paper serves once, and again only after what was entered by it was taken back.
    constraint uq_voucher_voucher_paper unique (unit_id, kind, paper, part, matter, turn),
    constraint uq_voucher_voucher_entered_by unique (operation_id, entered_by),
    constraint fk_voucher_voucher_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_voucher_voucher_kind check (kind ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'),
    constraint ck_voucher_voucher_paper check (
        paper is nfc normalized and char_length(paper) between 3 and 100),
    constraint ck_voucher_voucher_matter check (
        matter is nfc normalized and char_length(matter) <= 100),
    constraint ck_voucher_voucher_part check (part ~ '^[a-z-]{0,40}$'),
    constraint ck_voucher_voucher_turn check (turn >= 1),
    constraint ck_voucher_voucher_amount check (amount_dong >= 0)
);
create index ix_voucher_voucher_unit on voucher_voucher (unit_id, business_day);
comment on table voucher_voucher is
    'Append-only: what somebody entered on the ground of a paper of the bank, a payer or a biller.';
comment on column voucher_voucher.kind is 'Name of the act that entered it.';
comment on column voucher_voucher.part is 'Which of the things that this act enters; empty if it is one.';
comment on column voucher_voucher.unit_id is 'The office, or the provincial post office, that is in no table.';
comment on column voucher_voucher.matter is 'What else one paper may serve for several times; empty where it serves once.';
comment on column voucher_voucher.turn is 'From 1; one more each time the entry before was taken back.';
comment on column voucher_voucher.entered_by is 'An account.';
comment on column voucher_voucher.business_day is 'In Asia/Ho_Chi_Minh.';
grant select, insert on voucher_voucher to ${app};

create table voucher_check (
    entered_operation uuid not null,
    entered_by        uuid not null,
    checked_by        uuid not null,
    operation_id      uuid not null,
    constraint pk_voucher_check primary key (entered_operation),
    constraint fk_voucher_check_of foreign key (entered_operation, entered_by)
        references voucher_voucher (operation_id, entered_by),
    constraint fk_voucher_check_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_voucher_check_two check (checked_by <> entered_by)
);
create index ix_voucher_check_of on voucher_check (entered_operation, entered_by);
create index ix_voucher_check_operation on voucher_check (operation_id);
comment on table voucher_check is
    'Append-only: a second person held paper and entry against each other, and they agree.';
grant select, insert on voucher_check to ${app};

create table voucher_taken_back (
    entered_operation uuid not null,
    entered_by        uuid not null,
    taken_back_by     uuid not null,
    words             text not null,
    operation_id      uuid not null,
    constraint pk_voucher_taken_back primary key (entered_operation),
    constraint fk_voucher_taken_back_of foreign key (entered_operation, entered_by)
        references voucher_voucher (operation_id, entered_by),
    constraint fk_voucher_taken_back_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_voucher_taken_back_two check (taken_back_by <> entered_by),
    constraint ck_voucher_taken_back_words check (
        words is nfc normalized and char_length(words) between 5 and 500)
);
create index ix_voucher_taken_back_of on voucher_taken_back (entered_operation, entered_by);
create index ix_voucher_taken_back_operation on voucher_taken_back (operation_id);
comment on table voucher_taken_back is
    'Append-only: an entry that a second person took back, and why; its mirrors are in the ledger.';
comment on column voucher_taken_back.taken_back_by is 'An account; never that of whoever entered it.';
grant select, insert on voucher_taken_back to ${app};
