create table custody_offer (
    offer_id     uuid        not null,
    operation_id uuid        not null,
    giver_desk   uuid        not null,
    taker_desk   uuid        not null,
    taker_unit   uuid        not null,
    made_at      timestamptz not null,
    constraint pk_custody_offer primary key (offer_id),
    constraint fk_custody_offer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_custody_offer_moves check (giver_desk <> taker_desk)
);
create index ix_custody_offer_operation on custody_offer (operation_id);
create index ix_custody_offer_taker on custody_offer (taker_unit, made_at);
create index ix_custody_offer_giver on custody_offer (giver_desk, made_at);
comment on table custody_offer is
    'Append-only: the giver says what is handed over and to which desk; the giver holds until the taker confirms.';
comment on column custody_offer.made_at is 'By the clock of the server.';
grant select, insert on custody_offer to ${app};

create table custody_offer_thing (
    offer_id uuid    not null,
    thing_id uuid    not null,
    link_seq integer not null,
    constraint pk_custody_offer_thing primary key (offer_id, thing_id),
    constraint fk_custody_offer_thing_offer foreign key (offer_id)
        references custody_offer (offer_id),
    constraint fk_custody_offer_thing_link foreign key (thing_id, link_seq)
        references custody_link (thing_id, seq)
);
create index ix_custody_offer_thing_link on custody_offer_thing (thing_id, link_seq);
comment on table custody_offer_thing is
    'Append-only: the expected set of an offer, each with the link by which the giver held it.';
grant select, insert on custody_offer_thing to ${app};

create table custody_offer_end (
    offer_id     uuid not null,
    operation_id uuid not null,
    outcome      text not null,
    constraint pk_custody_offer_end primary key (offer_id),
    constraint ck_custody_offer_end check (outcome in ('confirmed', 'withdrawn', 'declined')),
    constraint fk_custody_offer_end_offer foreign key (offer_id)
        references custody_offer (offer_id),
    constraint fk_custody_offer_end_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_custody_offer_end_operation on custody_offer_end (operation_id);
comment on table custody_offer_end is
    'Append-only: an offer ends once: confirmed by the taker''s count, withdrawn by the giver, or declined.';
grant select, insert on custody_offer_end to ${app};

create table custody_discrepancy (
    discrepancy_id uuid        not null,
    operation_id   uuid        not null,
    kind           text        not null,
    thing_id       uuid        not null,
    offer_id       uuid,
    bag_id         uuid,
    found_by_desk  uuid        not null,
    found_by_unit  uuid        not null,
    other_unit     uuid        not null,
    opened_at      timestamptz not null,
    constraint pk_custody_discrepancy primary key (discrepancy_id),
    constraint ck_custody_discrepancy_kind check (kind in ('missing', 'extra', 'seal')),
    constraint fk_custody_discrepancy_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_custody_discrepancy_thing foreign key (thing_id)
        references custody_thing (thing_id),
    constraint fk_custody_discrepancy_offer foreign key (offer_id)
        references custody_offer (offer_id),
    constraint fk_custody_discrepancy_bag foreign key (bag_id) references custody_seal (bag_id)
);
create index ix_custody_discrepancy_operation on custody_discrepancy (operation_id);
create index ix_custody_discrepancy_thing on custody_discrepancy (thing_id);
create index ix_custody_discrepancy_offer on custody_discrepancy (offer_id);
create index ix_custody_discrepancy_bag on custody_discrepancy (bag_id);
create index ix_custody_discrepancy_found on custody_discrepancy (found_by_unit, opened_at);
create index ix_custody_discrepancy_other on custody_discrepancy (other_unit, opened_at);
comment on table custody_discrepancy is
    'Append-only: expected and counted did not agree; for a seal the thing is the bag itself.';
comment on column custody_discrepancy.opened_at is 'By the clock of the server.';
grant select, insert on custody_discrepancy to ${app};

create table custody_discrepancy_closing (
    discrepancy_id uuid        not null,
    operation_id   uuid        not null,
    outcome        text        not null,
    note           text        not null,
    closed_at      timestamptz not null,
    constraint pk_custody_discrepancy_closing primary key (discrepancy_id),
    constraint ck_custody_discrepancy_closing
        check (outcome in ('found', 'taken-over', 'lost', 'explained')),
    constraint ck_custody_discrepancy_note check (note is nfc normalized and char_length(note) between 5 and 500),
    constraint fk_custody_discrepancy_closing foreign key (discrepancy_id)
        references custody_discrepancy (discrepancy_id),
    constraint fk_custody_discrepancy_closing_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_custody_discrepancy_closing_operation on custody_discrepancy_closing (operation_id);
comment on table custody_discrepancy_closing is
    'Append-only: a named person closes a discrepancy with an outcome and words.';
comment on column custody_discrepancy_closing.closed_at is 'By the clock of the server.';
grant select, insert on custody_discrepancy_closing to ${app};
