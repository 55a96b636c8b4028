create table clearing_carry_over (
    round_id     uuid        not null,
    seq          integer     not null,
    until        date        not null,
    ground       text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_clearing_carry_over primary key (round_id, seq),
    constraint fk_clearing_carry_over_round foreign key (round_id)
        references benefit_round (round_id),
    constraint fk_clearing_carry_over_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_carry_over_seq check (seq >= 1),
    constraint ck_clearing_carry_over_ground check (
        length(ground) between 3 and 500 and ground is nfc normalized)
);
create index ix_clearing_carry_over_operation on clearing_carry_over (operation_id);
comment on table clearing_carry_over is
    'Append-only: what is unpaid of a round may be paid until a later day; the last row counts.';
comment on column clearing_carry_over.until is 'Last day on which it may still be paid.';
comment on column clearing_carry_over.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_carry_over to ${app};

create table clearing_return (
    round_id     uuid        not null,
    operation_id uuid        not null,
    extent       text        not null,
    duty_count   bigint      not null,
    total_dong   bigint      not null,
    recorded_at  timestamptz not null,
    constraint pk_clearing_return primary key (round_id, operation_id),
    constraint fk_clearing_return_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_clearing_return_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_clearing_return_extent check (extent in ('STOPPED', 'EVERYTHING')),
    constraint ck_clearing_return_figures check (duty_count > 0 and total_dong > 0)
);
create index ix_clearing_return_operation on clearing_return (operation_id);
comment on table clearing_return is
    'Append-only: duties of a round that went back to those who owe them, all at once.';
comment on column clearing_return.recorded_at is 'By the clock of the server.';
grant select, insert on clearing_return to ${app};

create table clearing_returned (
    entitlement_id uuid not null,
    round_id       uuid not null,
    operation_id   uuid not null,
    reason         text not null,
    -- What went back does so once.
    constraint pk_clearing_returned primary key (entitlement_id),
    constraint fk_clearing_returned_duty foreign key (entitlement_id)
        references benefit_entitlement (entitlement_id),
    constraint fk_clearing_returned_by foreign key (round_id, operation_id)
        references clearing_return (round_id, operation_id),
    constraint ck_clearing_returned_reason check (reason in
        ('NOBODY_CAME', 'ABSENT', 'DIED', 'MOVED', 'IMPRISONED', 'WRONG_PAPER', 'PROXY_EXPIRED',
         'REFUSED', 'HOME_VISIT_FAILED', 'NOT_TRANSFERRED', 'STOPPED'))
);
create index ix_clearing_returned_by on clearing_returned (round_id, operation_id);
comment on table clearing_returned is
    'Append-only: why each duty that went back was not paid, as it was known then.';
grant select, insert on clearing_returned to ${app};
