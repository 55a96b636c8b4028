create table party_person (
    person_id       uuid        not null,
    full_name       text        not null,
    birth_date      date,
    sex             text,
    identity_kind   text,
    identity_number text,
    phone           text,
    residence       text,
    operation_id    uuid        not null,
    enrolled_at     timestamptz not null,
    constraint pk_party_person primary key (person_id),
    constraint uq_party_person_identity unique (identity_kind, identity_number),
    constraint fk_party_person_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_party_person_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_party_person_identity check (
        case identity_kind
            when 'CITIZEN_NUMBER' then identity_number ~ '^[0-9]{12}$'
            when 'IDENTITY_CERTIFICATE' then identity_number ~ '^[0-9]{12}$'
            when 'OLD_IDENTITY_CARD' then identity_number ~ '^[0-9]{9}$'
            when 'PASSPORT' then identity_number ~ '^[A-Z0-9]{5,20}$'
            else identity_kind is null and identity_number is null end),
    constraint ck_party_person_number check ((identity_kind is null) = (identity_number is null)),
    constraint ck_party_person_phone check (phone ~ '^0[1-9][0-9]{8,9}$'),
    constraint ck_party_person_length check (
        length(full_name) between 1 and 120 and length(residence) <= 300),
    constraint ck_party_person_nfc check (
        full_name is nfc normalized and (residence is null or residence is nfc normalized))
);
create index ix_party_person_phone on party_person (phone);
create index ix_party_person_operation on party_person (operation_id);
comment on table party_person is
    'People with the minimum of data; everything else names them by id. May be erased by law.';
comment on column party_person.phone is 'National form, without spaces: 0912345678.';
comment on column party_person.residence is 'As told or as on the paper at issue; not checked.';
comment on column party_person.operation_id is 'The operation that enrolled the person.';
comment on column party_person.enrolled_at is 'By the clock of the server.';
grant select, insert, update on party_person to ${app};

create table party_correction (
    correction_id uuid        not null default gen_random_uuid(),
    operation_id  uuid        not null,
    person_id     uuid        not null,
    fields        text[]      not null,
    corrected_at  timestamptz not null,
    constraint pk_party_correction primary key (correction_id),
    constraint fk_party_correction_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_party_correction_person foreign key (person_id)
        references party_person (person_id),
    constraint ck_party_correction_fields check (cardinality(fields) between 1 and 10)
);
create index ix_party_correction_operation on party_correction (operation_id);
create index ix_party_correction_person on party_correction (person_id);
comment on table party_correction is
    'Append-only: which fields of a record were put right by which operation; names of fields only.';
comment on column party_correction.corrected_at is 'By the clock of the server.';
grant select, insert on party_correction to ${app};
