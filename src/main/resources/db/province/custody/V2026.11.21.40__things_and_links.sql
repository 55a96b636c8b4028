create sequence custody_serial as bigint;
comment on sequence custody_serial is 'Serial part of printed thing codes.';
grant usage on custody_serial to ${app};

create table custody_thing (
    thing_id     uuid not null,
    code         text not null,
    kind         text not null,
    operation_id uuid not null,
    constraint pk_custody_thing primary key (thing_id),
    constraint uq_custody_thing_code unique (code),
    constraint uq_custody_thing_kind unique (thing_id, kind),
    constraint ck_custody_thing_code check (code ~ '^[0-9]{14}$'),
    constraint ck_custody_thing_kind check (kind in ('dossier', 'supplement', 'result', 'bag')),
    constraint fk_custody_thing_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_custody_thing_operation on custody_thing (operation_id);
comment on table custody_thing is 'Append-only: each physical thing with an identity.';
comment on column custody_thing.code is
    'As printed: province (2), serial (11), check digit (1); digits only.';
grant select, insert on custody_thing to ${app};

create table custody_link (
    thing_id     uuid        not null,
    seq          integer     not null,
    prev_seq     integer     generated always as (nullif(seq - 1, 0)) stored,
    giver_kind   text        not null,
    giver_id     uuid        not null,
    taker_kind   text        not null,
    taker_id     uuid        not null,
    taker_unit   uuid,
    operation_id uuid        not null,
    offer_id     uuid,
    effective_at timestamptz not null,
    recorded_at  timestamptz not null,
    constraint pk_custody_link primary key (thing_id, seq),
    constraint uq_custody_link_taker unique (thing_id, seq, taker_kind, taker_id),
    constraint fk_custody_link_thing foreign key (thing_id) references custody_thing (thing_id),
    constraint fk_custody_link_operation foreign key (operation_id)
        references operation_operation (operation_id),
    -- The giver of each link is the taker of the link before: a broken or forked chain cannot be stored.
    constraint fk_custody_link_unbroken foreign key (thing_id, prev_seq, giver_kind, giver_id)
        references custody_link (thing_id, seq, taker_kind, taker_id),
    constraint ck_custody_link_seq check (seq >= 1),
    constraint ck_custody_link_moves check ((giver_kind, giver_id) <> (taker_kind, taker_id)),
    constraint ck_custody_link_first check ((seq = 1) = (giver_kind in ('person', 'unit'))
        or (seq > 1 and giver_kind = 'person')),
    constraint ck_custody_link_giver
        check (giver_kind in ('desk', 'bag', 'person', 'unit', 'missing')),
    constraint ck_custody_link_taker check (taker_kind in ('desk', 'bag', 'person', 'missing')),
    constraint ck_custody_link_desk_has_unit check (taker_kind <> 'desk' or taker_unit is not null),
    constraint ck_custody_link_not_in_itself check (taker_kind <> 'bag' or taker_id <> thing_id)
);
create index ix_custody_link_operation on custody_link (operation_id);
create index ix_custody_link_unit on custody_link (thing_id, taker_unit);
comment on table custody_link is
    'Append-only: one row per thing changing hands. Kinds of holders: desk = a desk, shelf, vault or device; bag = a thing that holds things; person = somebody outside; unit = the office or agency that made the thing; missing = an open question, by the id of its discrepancy.';
comment on column custody_link.taker_unit is
    'The office or agency that answers for the taker; null for a bag and for a person.';
comment on column custody_link.effective_at is
    'From when the taker holds: max(previous link, min(happened, recorded)).';
comment on column custody_link.recorded_at is 'By the clock of the server.';
grant select, insert on custody_link to ${app};

create table custody_holding (
    thing_id    uuid        not null,
    seq         integer     not null,
    holder_kind text        not null,
    holder_id   uuid        not null,
    holder_unit uuid,
    since       timestamptz not null,
    constraint pk_custody_holding primary key (thing_id),
    -- The projection cannot say what no link says.
    constraint fk_custody_holding_link foreign key (thing_id, seq, holder_kind, holder_id)
        references custody_link (thing_id, seq, taker_kind, taker_id)
);
create index ix_custody_holding_unit on custody_holding (holder_unit, since);
create index ix_custody_holding_holder on custody_holding (holder_kind, holder_id, since);
comment on table custody_holding is
    'The last link of each chain, written with it, so that "what does this desk hold" has an index.';
comment on column custody_holding.since is 'effective_at of that link.';
grant select, insert, update on custody_holding to ${app};

create table custody_seal (
    bag_id       uuid not null,
    operation_id uuid not null,
    seal_number  text not null,
    to_unit      uuid not null,
    constraint pk_custody_seal primary key (bag_id),
    constraint uq_custody_seal_number unique (seal_number),
    constraint ck_custody_seal_number check (seal_number ~ '^[0-9A-Z-]{3,30}$'),
    constraint fk_custody_seal_bag foreign key (bag_id) references custody_thing (thing_id),
    constraint fk_custody_seal_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_custody_seal_operation on custody_seal (operation_id);
comment on table custody_seal is
    'Append-only: a bag is closed once, under one seal, for one unit; a seal number serves once.';
grant select, insert on custody_seal to ${app};

create table custody_seal_content (
    bag_id   uuid not null,
    thing_id uuid not null,
    constraint pk_custody_seal_content primary key (bag_id, thing_id),
    constraint fk_custody_seal_content_bag foreign key (bag_id) references custody_seal (bag_id),
    constraint fk_custody_seal_content_thing foreign key (thing_id)
        references custody_thing (thing_id)
);
create index ix_custody_seal_content_thing on custody_seal_content (thing_id);
comment on table custody_seal_content is 'Append-only: what was put into a bag before it was sealed.';
grant select, insert on custody_seal_content to ${app};

create table custody_opening (
    bag_id       uuid    not null,
    operation_id uuid    not null,
    desk_id      uuid    not null,
    seal_number  text    not null,
    seal_intact  boolean not null,
    constraint pk_custody_opening primary key (bag_id),
    constraint fk_custody_opening_seal foreign key (bag_id) references custody_seal (bag_id),
    constraint fk_custody_opening_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_custody_opening_operation on custody_opening (operation_id);
comment on table custody_opening is
    'Append-only: a bag is opened once; the seal as read and its state are kept.';
grant select, insert on custody_opening to ${app};
