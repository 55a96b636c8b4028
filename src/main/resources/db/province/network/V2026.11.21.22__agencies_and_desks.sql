create table network_agency (
    agency_id    uuid not null,
    level        text not null,
    kind         text not null,
    commune_code text,
    name         text not null,
    opens_on     date not null,
    closes_on    date,
    source       text not null,
    constraint pk_network_agency primary key (agency_id),
    constraint fk_network_agency_commune foreign key (commune_code) references national.network_commune,
    constraint ck_network_agency_level check (level in ('COMMUNE', 'PROVINCE', 'MINISTRY')),
    constraint ck_network_agency_kind check
        (kind in ('PEOPLES_COMMITTEE', 'ONE_STOP_CENTRE', 'DEPARTMENT', 'POLICE', 'SOCIAL_INSURANCE', 'TAX', 'OTHER')),
    constraint ck_network_agency_place check ((level = 'COMMUNE') = (commune_code is not null)),
    constraint ck_network_agency_nfc check (name is nfc normalized),
    constraint ck_network_agency_days check (closes_on > opens_on),
    constraint ex_network_agency_once exclude using gist
        (commune_code with =, kind with =, daterange(opens_on, closes_on) with &&)
);
create index ix_network_agency_commune on network_agency (commune_code);
comment on table network_agency is 'State bodies that decide dossiers: People''s Committees of communes, departments of the province.';
comment on column network_agency.closes_on is 'First day on which it no longer exists; null while it does.';

create table network_agency_code (
    agency_code text not null,
    agency_id   uuid not null,
    valid_from  date not null,
    valid_to    date,
    source      text not null,
    constraint pk_network_agency_code primary key (agency_code, valid_from),
    constraint fk_network_agency_code_of foreign key (agency_id) references network_agency,
    constraint ck_network_agency_code_form check
        (agency_code ~ '^([A-Z][0-9]{2}([.][0-9]{1,3}){0,3}|[0-9]{3}([.][0-9]{2}){2}[.][A-Z][0-9]{2})$'),
    constraint ck_network_agency_code_days check (valid_to > valid_from),
    constraint ex_network_agency_code_one_owner exclude using gist
        (agency_code with =, daterange(valid_from, valid_to) with &&),
    constraint ex_network_agency_code_one_each exclude using gist
        (agency_id with =, daterange(valid_from, valid_to) with &&)
);
create index ix_network_agency_code_of on network_agency_code (agency_id);
comment on table network_agency_code is 'National agency codes by validity (QĐ 20/2020/QĐ-TTg, older form accepted): a merged province may change them.';
comment on column network_agency_code.valid_to is 'First day that no longer counts; null while in force.';

create table network_agency_field (
    agency_id  uuid not null,
    field      text not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_network_agency_field primary key (agency_id, field, valid_from),
    constraint fk_network_agency_field_of foreign key (agency_id) references network_agency,
    constraint ck_network_agency_field_nfc check (field is nfc normalized),
    constraint ck_network_agency_field_days check (valid_to > valid_from)
);
comment on table network_agency_field is 'Fields of procedures that a department decides.';

create table network_desk (
    desk_id   uuid not null,
    office_id uuid,
    agency_id uuid,
    unit_id   uuid not null generated always as (coalesce(office_id, agency_id)) stored,
    kind      text not null,
    point_id  uuid,
    name      text not null,
    opens_on  date not null,
    closes_on date,
    constraint pk_network_desk primary key (desk_id),
    constraint fk_network_desk_office foreign key (office_id) references network_office,
    constraint fk_network_desk_agency foreign key (agency_id) references network_agency,
    constraint fk_network_desk_point foreign key (point_id) references network_point,
    constraint ck_network_desk_kind check (kind in ('COUNTER', 'CENTRE', 'AGENCY', 'SHELF', 'VAULT', 'DEVICE')),
    constraint ck_network_desk_one_unit check ((office_id is null) <> (agency_id is null)),
    constraint ck_network_desk_agency check ((kind = 'AGENCY') = (agency_id is not null)),
    constraint ck_network_desk_nfc check (name is nfc normalized),
    constraint ck_network_desk_days check (closes_on > opens_on)
);
create index ix_network_desk_office on network_desk (office_id);
create index ix_network_desk_agency on network_desk (agency_id);
create index ix_network_desk_unit on network_desk (unit_id);
create index ix_network_desk_point on network_desk (point_id);
comment on table network_desk is 'Places where an act can be done or a thing can lie: counters, centre desks, agency desks, shelves, vaults, devices.';
comment on column network_desk.unit_id is 'The commune post office or the agency that the desk belongs to.';
comment on column network_desk.closes_on is 'First day without it; null while in use.';

create table network_import (
    digest      text        not null,
    shape       text        not null,
    file_name   text        not null,
    row_count   bigint      not null,
    imported_at timestamptz not null,
    constraint pk_network_import primary key (digest, shape),
    constraint ck_network_import_digest check (digest ~ '^[0-9a-f]{64}$')
);
comment on table network_import is 'Append-only: files that were imported whole; the same bytes are not imported twice.';
comment on column network_import.imported_at is 'Server time.';

grant select, insert, update on network_agency, network_agency_code, network_agency_field, network_desk to ${app};
grant select, insert on network_import to ${app};
