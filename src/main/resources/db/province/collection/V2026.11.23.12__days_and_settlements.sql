create table collection_comparison (
    comparison_id uuid        not null,
    biller_id     uuid        not null,
    biller_day    date        not null,
    our_lines     integer     not null,
    our_dong      bigint      not null,
    their_lines   integer     not null,
    their_dong    bigint      not null,
    matched       integer     not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_collection_comparison primary key (comparison_id),
    constraint uq_collection_comparison_day unique (biller_id, biller_day),
    constraint fk_collection_comparison_biller foreign key (biller_id)
        references collection_biller (biller_id),
    constraint fk_collection_comparison_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_comparison_lines check (
        matched >= 0 and our_lines >= matched and their_lines >= matched
        and our_dong >= 0 and their_dong >= 0)
);
create index ix_collection_comparison_operation on collection_comparison (operation_id);
comment on table collection_comparison is
    'Append-only: one day of a biller as we have it, held against the biller''s own file; each day once.';
comment on column collection_comparison.recorded_at is 'By the clock of the server.';
grant select, insert on collection_comparison to ${app};

create table collection_difference (
    difference_id uuid   not null,
    comparison_id uuid   not null,
    kind          text   not null,
    payment_code  text   not null,
    bill_code     text   not null,
    our_dong      bigint,
    their_dong    bigint,
    constraint pk_collection_difference primary key (difference_id),
    constraint fk_collection_difference_comparison foreign key (comparison_id)
        references collection_comparison (comparison_id),
    constraint ck_collection_difference_kind check (kind in ('ONLY_OURS', 'ONLY_THEIRS', 'AMOUNT')),
    constraint ck_collection_difference_sides check (
        (our_dong is null) = (kind = 'ONLY_THEIRS') and (their_dong is null) = (kind = 'ONLY_OURS')),
    constraint ck_collection_difference_text check (
        payment_code is nfc normalized and char_length(payment_code) between 1 and 60
        and bill_code is nfc normalized and char_length(bill_code) between 1 and 60)
);
create index ix_collection_difference_comparison on collection_difference (comparison_id);
comment on table collection_difference is 'Append-only: a line on which the biller''s file and ours do not agree.';
comment on column collection_difference.payment_code is 'As it stands in the file: our payment''s id, or whatever the biller wrote.';
grant select, insert on collection_difference to ${app};

create table collection_difference_end (
    difference_id uuid        not null,
    counts        text        not null,
    words         text        not null,
    closed_by     uuid        not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_collection_difference_end primary key (difference_id),
    constraint fk_collection_difference_end_of foreign key (difference_id)
        references collection_difference (difference_id),
    constraint fk_collection_difference_end_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_difference_end_counts check (counts in ('OURS', 'THEIRS')),
    constraint ck_collection_difference_end_words check (
        words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_collection_difference_end_operation on collection_difference_end (operation_id);
comment on table collection_difference_end is
    'Append-only: whose figure counts for a difference, why, and who said so.';
comment on column collection_difference_end.recorded_at is 'By the clock of the server.';
grant select, insert on collection_difference_end to ${app};

create table collection_settlement (
    settlement_id uuid        not null,
    biller_id     uuid        not null,
    day_from      date        not null,
    day_to        date        not null,
    bills         integer     not null,
    amount        bigint      not null,
    commission    bigint      not null,
    put_right     bigint      not null,
    due           bigint      not null,
    operation_id  uuid        not null,
    recorded_at   timestamptz not null,
    constraint pk_collection_settlement primary key (settlement_id),
    constraint fk_collection_settlement_biller foreign key (biller_id)
        references collection_biller (biller_id),
    constraint fk_collection_settlement_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_settlement_days check (day_to >= day_from),
    constraint ck_collection_settlement_sum check (
        bills >= 0 and amount >= 0 and commission >= 0 and due = amount - commission + put_right),
    -- No day of a biller is settled twice.
    constraint ex_collection_settlement_once exclude using gist
        (biller_id with =, daterange(day_from, day_to, '[]') with &&)
);
create index ix_collection_settlement_operation on collection_settlement (operation_id);
comment on table collection_settlement is
    'Append-only: what a biller is owed for days that are over, less commission; its sums are those of the payments.';
comment on column collection_settlement.day_from is 'The first day at the biller.';
comment on column collection_settlement.day_to is 'The last day at the biller.';
comment on column collection_settlement.put_right is 'From differences for which the biller''s figure counts, in đồng; may be below zero.';
comment on column collection_settlement.recorded_at is 'By the clock of the server.';
grant select, insert on collection_settlement to ${app};
