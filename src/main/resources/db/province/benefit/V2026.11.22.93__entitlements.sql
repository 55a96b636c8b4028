create table benefit_release (
    round_id     uuid        not null,
    roster_id    uuid        not null,
    line_count   bigint      not null,
    total_dong   bigint      not null,
    operation_id uuid        not null,
    released_at  timestamptz not null,
    constraint pk_benefit_release primary key (round_id),
    constraint fk_benefit_release_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_benefit_release_roster foreign key (roster_id)
        references benefit_roster (roster_id),
    constraint fk_benefit_release_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_benefit_release_roster on benefit_release (roster_id);
create index ix_benefit_release_operation on benefit_release (operation_id);
comment on table benefit_release is
    'Append-only: the instant at which a round was frozen and its entitlements came to be.';
comment on column benefit_release.released_at is 'By the clock of the server.';
grant select, insert on benefit_release to ${app};

create table benefit_entitlement (
    entitlement_id uuid    not null default gen_random_uuid(),
    round_id       uuid    not null,
    roster_id      uuid    not null,
    line_no        integer not null,
    beneficiary_id uuid    not null,
    month          date    not null,
    commune_code   text    not null,
    amount_dong    bigint  not null,
    arrears_dong   bigint  not null,
    way            text    not null,
    holder_kind    text    not null,
    holder_id      uuid    not null,
    constraint pk_benefit_entitlement primary key (entitlement_id),
    -- Nobody twice in a round.
    constraint uq_benefit_entitlement_once unique (round_id, beneficiary_id, month),
    constraint uq_benefit_entitlement_line unique (roster_id, line_no),
    constraint uq_benefit_entitlement_holder unique (entitlement_id, holder_kind, holder_id),
    constraint fk_benefit_entitlement_release foreign key (round_id)
        references benefit_release (round_id),
    constraint fk_benefit_entitlement_line foreign key (roster_id, line_no)
        references benefit_line (roster_id, line_no),
    constraint ck_benefit_entitlement_amounts check (amount_dong > 0 and arrears_dong >= 0),
    constraint ck_benefit_entitlement_way check (way in ('CASH', 'ACCOUNT')),
    constraint ck_benefit_entitlement_holder check (
        (way = 'CASH' and holder_kind = 'point') or (way = 'ACCOUNT' and holder_kind = 'account'))
);
create index ix_benefit_entitlement_holder on benefit_entitlement (holder_id, round_id);
comment on table benefit_entitlement is
    'Append-only: a duty to pay one person for one month; made when its round is frozen, held at first by its pay point, or for a transfer by the account order of its round.';
comment on column benefit_entitlement.holder_kind is
    'The first holder: the link before the first of benefit_allotment.';
comment on column benefit_entitlement.holder_id is 'A pay point; for account the round itself.';
grant select, insert on benefit_entitlement to ${app};

create table benefit_allotment (
    entitlement_id    uuid        not null,
    seq               integer     not null,
    prev_seq          integer     generated always as (nullif(seq - 1, 0)) stored,
    first_entitlement uuid        generated always as (case when seq = 1 then entitlement_id end) stored,
    giver_kind        text        not null,
    giver_id          uuid        not null,
    taker_kind        text        not null,
    taker_id          uuid        not null,
    operation_id      uuid        not null,
    effective_at      timestamptz not null,
    recorded_at       timestamptz not null,
    constraint pk_benefit_allotment primary key (entitlement_id, seq),
    constraint uq_benefit_allotment_taker unique (entitlement_id, seq, taker_kind, taker_id),
    constraint fk_benefit_allotment_operation foreign key (operation_id)
        references operation_operation (operation_id),
    -- The first giver is who holds it since the freeze, each later one the taker before: a broken or
    -- forked chain cannot be stored.
    constraint fk_benefit_allotment_first foreign key (first_entitlement, giver_kind, giver_id)
        references benefit_entitlement (entitlement_id, holder_kind, holder_id),
    constraint fk_benefit_allotment_unbroken foreign key (entitlement_id, prev_seq, giver_kind, giver_id)
        references benefit_allotment (entitlement_id, seq, taker_kind, taker_id),
    constraint ck_benefit_allotment_seq check (seq >= 1),
    constraint ck_benefit_allotment_moves check ((giver_kind, giver_id) <> (taker_kind, taker_id)),
    -- What was paid or given back is in nobody's hand any more.
    constraint ck_benefit_allotment_giver check (giver_kind in ('point', 'shift', 'account')),
    constraint ck_benefit_allotment_taker check (
        taker_kind in ('point', 'shift', 'account', 'payer', 'person'))
);
create index ix_benefit_allotment_first on benefit_allotment (first_entitlement, giver_kind, giver_id);
create index ix_benefit_allotment_operation on benefit_allotment (operation_id);
comment on table benefit_allotment is
    'Append-only: one row per duty changing hands. Kinds of holders: point = a pay point; shift = a till or courier on a shift, who may pay it; account = an order of transfers; payer = given back; person = paid.';
comment on column benefit_allotment.effective_at is
    'From when the taker holds: max(previous link, min(happened, recorded)).';
comment on column benefit_allotment.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_allotment to ${app};

create table benefit_holding (
    entitlement_id uuid        not null,
    seq            integer     not null,
    holder_kind    text        not null,
    holder_id      uuid        not null,
    since          timestamptz not null,
    constraint pk_benefit_holding primary key (entitlement_id),
    constraint fk_benefit_holding_allotment foreign key (entitlement_id, seq, holder_kind, holder_id)
        references benefit_allotment (entitlement_id, seq, taker_kind, taker_id),
    constraint ck_benefit_holding_kind check (
        holder_kind in ('point', 'shift', 'account', 'payer', 'person'))
);
create index ix_benefit_holding_holder on benefit_holding (holder_kind, holder_id);
comment on table benefit_holding is
    'The last link of each chain that has one, written with it; a duty without a row lies where it lay at the freeze.';
comment on column benefit_holding.since is 'effective_at of that link.';
grant select, insert, update on benefit_holding to ${app};

create table benefit_stop (
    entitlement_id uuid        not null,
    reason         text        not null,
    words          text        not null,
    event_id       uuid,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_stop primary key (entitlement_id),
    constraint fk_benefit_stop_of foreign key (entitlement_id)
        references benefit_entitlement (entitlement_id),
    constraint fk_benefit_stop_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_stop_reason check (reason in ('DEAD', 'IMPRISONED', 'MOVED', 'OTHER')),
    constraint ck_benefit_stop_words check (length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_benefit_stop_operation on benefit_stop (operation_id);
comment on table benefit_stop is
    'Append-only: a duty of a frozen round that must not be paid any more; it goes back to the payer.';
comment on column benefit_stop.event_id is
    'What the commune told; no key, because events may be erased. Null if somebody stopped it by hand.';
comment on column benefit_stop.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_stop to ${app};
