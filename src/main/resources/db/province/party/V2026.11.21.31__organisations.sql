create table party_organisation (
    organisation_id uuid        not null,
    name            text        not null,
    tax_code        text,
    phone           text,
    seat            text,
    operation_id    uuid        not null,
    enrolled_at     timestamptz not null,
    constraint pk_party_organisation primary key (organisation_id),
    constraint uq_party_organisation_tax_code unique (tax_code),
    constraint fk_party_organisation_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_party_organisation_tax_code check (
        tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'),
    constraint ck_party_organisation_phone check (phone ~ '^0[1-9][0-9]{8,9}$'),
    constraint ck_party_organisation_length check (
        length(name) between 1 and 120 and length(seat) <= 300),
    constraint ck_party_organisation_nfc check (
        name is nfc normalized and (seat is null or seat is nfc normalized))
);
create index ix_party_organisation_operation on party_organisation (operation_id);
comment on table party_organisation is
    'Enterprises, household businesses and bodies that apply in their own name.';
comment on column party_organisation.tax_code is
    'Ten digits, thirteen as 0123456789-001, or the owner''s twelve-digit number of a household business.';
comment on column party_organisation.enrolled_at is 'By the clock of the server.';
grant select, insert, update on party_organisation to ${app};
