create table party_read (
    read_id    uuid        not null default gen_random_uuid(),
    person_id  uuid,
    account_id uuid        not null,
    staff_id   uuid,
    unit_id    uuid,
    role       text        not null,
    purpose    text        not null,
    way        text        not null,
    read_at    timestamptz not null,
    constraint pk_party_read primary key (read_id),
    constraint fk_party_read_person foreign key (person_id) references party_person (person_id),
    constraint ck_party_read_purpose check (
        purpose in ('GUIDANCE', 'ACCEPTANCE', 'PROCESSING', 'RETURN', 'CONTACT', 'PRINT',
                    'CORRECTION', 'INSPECTION')),
    constraint ck_party_read_role check (role in
        ('CITIZEN', 'CLERK', 'VAULT_KEEPER', 'DIRECTOR', 'COURIER', 'AGENCY_OFFICER',
         'AGENCY_SYSTEM', 'PROVINCE_OFFICE', 'AUDITOR', 'ADMINISTRATOR')),
    constraint ck_party_read_way check (way in ('NUMBER', 'PHONE', 'SCAN', 'RECORD'))
);
create index ix_party_read_person on party_read (person_id, read_at);
create index ix_party_read_account on party_read (account_id, read_at);
comment on table party_read is
    'Append-only: every look at a person''s record; a search that found nobody has no person.';
comment on column party_read.read_at is 'By the clock of the server.';
grant select, insert on party_read to ${app};
