create table benefit_programme (
    programme_id   uuid        not null,
    programme_code text        not null,
    kind           text        not null,
    name           text        not null,
    legal_basis    text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_programme primary key (programme_id),
    constraint uq_benefit_programme_code unique (programme_code),
    constraint fk_benefit_programme_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_programme_code check (programme_code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
    constraint ck_benefit_programme_kind check (kind in
        ('PENSION', 'SOCIAL_ASSISTANCE', 'SOCIAL_PENSION', 'MERIT', 'ONE_OFF_GIFT')),
    constraint ck_benefit_programme_nfc check (
        name is nfc normalized and legal_basis is nfc normalized)
);
create index ix_benefit_programme_operation on benefit_programme (operation_id);
comment on table benefit_programme is
    'Append-only: each programme out of which people are paid.';
comment on column benefit_programme.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_programme to ${app};

create table benefit_contract (
    contract_id     uuid        not null,
    programme_id    uuid        not null,
    payer_agency    uuid        not null,
    contract_number text        not null,
    signed_on       date        not null,
    valid_from      date        not null,
    valid_to        date,
    fee_dong        bigint      not null,
    legal_basis     text        not null,
    operation_id    uuid        not null,
    recorded_at     timestamptz not null,
    constraint pk_benefit_contract primary key (contract_id),
    constraint uq_benefit_contract_programme unique (contract_id, programme_id),
    constraint uq_benefit_contract_number unique (payer_agency, contract_number),
    constraint fk_benefit_contract_programme foreign key (programme_id)
        references benefit_programme (programme_id),
    constraint fk_benefit_contract_payer foreign key (payer_agency)
        references network_agency (agency_id),
    constraint fk_benefit_contract_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_contract_days check (valid_to > valid_from),
    constraint ck_benefit_contract_fee check (fee_dong between 0 and 1000000),
    constraint ck_benefit_contract_nfc check (
        contract_number is nfc normalized and legal_basis is nfc normalized)
);
create index ix_benefit_contract_programme on benefit_contract (programme_id);
create index ix_benefit_contract_operation on benefit_contract (operation_id);
comment on table benefit_contract is
    'Append-only: what a payer has agreed with the post about one programme.';
comment on column benefit_contract.fee_dong is 'The payer pays it for each payment to one person.';
comment on column benefit_contract.valid_to is
    'First day that no longer counts, as it was signed; null if it was signed without an end.';
comment on column benefit_contract.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_contract to ${app};

create table benefit_contract_commune (
    contract_id  uuid not null,
    programme_id uuid not null,
    commune_code text not null,
    covered_from date not null,
    covered_to   date,
    constraint pk_benefit_contract_commune primary key (contract_id, commune_code),
    constraint fk_benefit_contract_commune_of foreign key (contract_id, programme_id)
        references benefit_contract (contract_id, programme_id),
    constraint fk_benefit_contract_commune_place foreign key (commune_code)
        references national.network_commune,
    constraint ck_benefit_contract_commune_days check (covered_to >= covered_from),
    -- For one programme nobody asks which of two contracts counts in a commune on a day.
    constraint ex_benefit_contract_commune_once exclude using gist
        (programme_id with =, commune_code with =, daterange(covered_from, covered_to) with &&)
);
create index ix_benefit_contract_commune_of on benefit_contract_commune (contract_id, programme_id);
create index ix_benefit_contract_commune_place on benefit_contract_commune (commune_code);
comment on table benefit_contract_commune is
    'In which communes a contract counts, from when to when: no list is paid elsewhere.';
comment on column benefit_contract_commune.covered_to is
    'First day no longer covered; told once more when a contract ends before its time.';
grant select, insert on benefit_contract_commune to ${app};
grant update (covered_to) on benefit_contract_commune to ${app};

create table benefit_contract_end (
    contract_id  uuid        not null,
    ends_on      date        not null,
    decision     text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_contract_end primary key (contract_id),
    constraint fk_benefit_contract_end_of foreign key (contract_id)
        references benefit_contract (contract_id),
    constraint fk_benefit_contract_end_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_contract_end_nfc check (decision is nfc normalized)
);
create index ix_benefit_contract_end_operation on benefit_contract_end (operation_id);
comment on table benefit_contract_end is
    'Append-only: a contract that ended before its time, with the paper that says so.';
comment on column benefit_contract_end.ends_on is 'First day that no longer counts.';
comment on column benefit_contract_end.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_contract_end to ${app};

create table benefit_provincial_rate (
    rate_id      uuid        not null,
    item         text        not null,
    value        bigint      not null,
    decision     text        not null,
    decided_on   date        not null,
    valid_from   date        not null,
    valid_to     date,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_provincial_rate primary key (rate_id),
    constraint fk_benefit_provincial_rate_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_provincial_rate_value check (value >= 0),
    constraint ck_benefit_provincial_rate_days check (valid_to > valid_from),
    constraint ck_benefit_provincial_rate_nfc check (decision is nfc normalized),
    constraint ex_benefit_provincial_rate_once exclude using gist
        (item with =, daterange(valid_from, valid_to) with &&)
);
create index ix_benefit_provincial_rate_operation on benefit_provincial_rate (operation_id);
comment on table benefit_provincial_rate is
    'What the province has decided for itself; goes before benefit_rate of the country.';
comment on column benefit_provincial_rate.valid_to is 'First day that no longer counts; null while nothing follows.';
comment on column benefit_provincial_rate.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_provincial_rate to ${app};
grant update (valid_to) on benefit_provincial_rate to ${app};
