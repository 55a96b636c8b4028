create table network_reference (
    file_name text        not null,
    digest    text        not null,
    row_count bigint      not null,
    loaded_at timestamptz not null,
    constraint pk_network_reference primary key (file_name),
    constraint ck_network_reference_digest check (digest ~ '^[0-9a-f]{64}$')
);
comment on table network_reference is 'Which reference file stands in the territory tables: a load of the same bytes does nothing.';
comment on column network_reference.digest is 'SHA-256 of the bytes of the file, in hexadecimal.';
comment on column network_reference.loaded_at is 'Server time.';

create table network_province (
    province_code text not null,
    slug          text not null,
    constraint pk_network_province primary key (province_code),
    constraint uq_network_province_slug unique (slug),
    constraint ck_network_province_code check (province_code ~ '^[0-9]{2}$')
);
comment on table network_province is 'Provinces and centrally governed cities by statistical code (NQ 202/2025/QH15).';

create table network_province_name (
    province_code text not null,
    valid_from    date not null,
    valid_to      date,
    kind          text not null,
    name          text not null,
    source        text not null,
    constraint pk_network_province_name primary key (province_code, valid_from),
    constraint fk_network_province_name_of foreign key (province_code) references network_province,
    constraint ck_network_province_name_kind check (kind in ('TINH', 'THANH_PHO')),
    constraint ck_network_province_name_nfc check (name is nfc normalized),
    constraint ck_network_province_name_days check (valid_to > valid_from),
    constraint ex_network_province_name_once exclude using gist
        (province_code with =, daterange(valid_from, valid_to) with &&)
);
comment on table network_province_name is 'Name and kind of a province by validity: Quảng Ninh is a city from 2026-09-01.';
comment on column network_province_name.valid_to is 'First day that no longer counts; null while in force.';

create table network_postal_prefix (
    prefix        text not null,
    province_code text not null,
    constraint pk_network_postal_prefix primary key (prefix),
    constraint fk_network_postal_prefix_of foreign key (province_code) references network_province,
    constraint ck_network_postal_prefix check (prefix ~ '^[0-9]{2}$')
);
create index ix_network_postal_prefix_of on network_postal_prefix (province_code);
comment on table network_postal_prefix is 'First two digits of the national postal code; a merged province has several.';

create table network_roster (
    province_code text   not null,
    valid_from    date   not null,
    valid_to      date,
    xa            bigint not null,
    phuong        bigint not null,
    dac_khu       bigint not null,
    source        text   not null,
    constraint pk_network_roster primary key (province_code, valid_from),
    constraint fk_network_roster_of foreign key (province_code) references network_province,
    constraint ck_network_roster_counts check (xa >= 0 and phuong >= 0 and dac_khu >= 0),
    constraint ck_network_roster_days check (valid_to > valid_from)
);
comment on table network_roster is 'How many communes, wards and special zones a province has: a load that ends with another number is refused.';
comment on column network_roster.valid_to is 'First day that no longer counts; null while in force.';

create table network_former_province (
    former_code      text not null,
    name             text not null,
    kind             text not null,
    agency_code      text not null,
    agency_code_seen text not null,
    province_code    text not null,
    constraint pk_network_former_province primary key (former_code),
    constraint uq_network_former_province_agency unique (agency_code),
    constraint fk_network_former_province_into foreign key (province_code) references network_province,
    constraint ck_network_former_province_kind check (kind in ('TINH', 'THANH_PHO')),
    constraint ck_network_former_province_code check (former_code ~ '^[0-9]{2}$'),
    constraint ck_network_former_province_agency check (agency_code ~ '^H[0-9]{2}$'),
    constraint ck_network_former_province_seen check (agency_code_seen in ('YES', 'NO')),
    constraint ck_network_former_province_nfc check (name is nfc normalized)
);
create index ix_network_former_province_into on network_former_province (province_code);
comment on table network_former_province is 'The 63 provinces closed on 2025-07-01: citizen numbers begin with 0 and this code.';
comment on column network_former_province.agency_code is 'Agency code under QĐ 20/2020/QĐ-TTg.';
comment on column network_former_province.agency_code_seen is 'NO: follows from the alphabetical order of names, seen in no public source.';

create table network_commune (
    commune_code  text   not null,
    province_code text   not null,
    postal_code   text,
    lat_micro     bigint not null,
    lon_micro     bigint not null,
    constraint pk_network_commune primary key (commune_code),
    constraint uq_network_commune_postal unique (postal_code),
    constraint fk_network_commune_of foreign key (province_code) references network_province,
    constraint ck_network_commune_code check (commune_code ~ '^[0-9]{5}$'),
    constraint ck_network_commune_postal check (postal_code ~ '^[0-9]{5}$'),
    constraint ck_network_commune_point check
        (lat_micro between 6000000 and 24000000 and lon_micro between 102000000 and 118000000)
);
create index ix_network_commune_of on network_commune (province_code);
comment on table network_commune is 'Communes, wards and special zones: the second and last level since 2025-07-01.';
comment on column network_commune.lat_micro is 'Millionths of a degree north; a point in or near the unit, not its post office.';
comment on column network_commune.lon_micro is 'Millionths of a degree east.';

create table network_commune_name (
    commune_code text not null,
    valid_from   date not null,
    valid_to     date,
    kind         text not null,
    name         text not null,
    search_text  text not null,
    source       text not null,
    constraint pk_network_commune_name primary key (commune_code, valid_from),
    constraint fk_network_commune_name_of foreign key (commune_code) references network_commune,
    constraint ck_network_commune_name_kind check (kind in ('XA', 'PHUONG', 'DAC_KHU')),
    constraint ck_network_commune_name_nfc check (name is nfc normalized),
    constraint ck_network_commune_name_level check (valid_from >= date '2025-07-01'),
    constraint ck_network_commune_name_days check (valid_to > valid_from),
    constraint ex_network_commune_name_once exclude using gist
        (commune_code with =, daterange(valid_from, valid_to) with &&)
);
comment on table network_commune_name is 'Name and kind of a commune by validity, with the resolution that gave it.';
comment on column network_commune_name.valid_to is 'First day that no longer counts; null while in force.';
comment on column network_commune_name.search_text is 'Kind and name in lower case without marks.';

create table network_former_commune (
    former_code     text not null,
    commune_code    text not null,
    name            text not null,
    district        text not null,
    former_province text not null,
    scope           text not null,
    closed_on       date not null,
    constraint pk_network_former_commune primary key (former_code, commune_code),
    constraint fk_network_former_commune_into foreign key (commune_code) references network_commune,
    constraint fk_network_former_commune_of foreign key (former_province) references network_former_province,
    constraint ck_network_former_commune_code check (former_code ~ '^[0-9]{5}$'),
    constraint ck_network_former_commune_scope check
        (scope in ('WHOLE', 'PART', 'UNCHANGED', 'PART_AREA_ALL_POPULATION', 'RENAMED_OR_RETYPED')),
    constraint ck_network_former_commune_nfc check (name is nfc normalized and district is nfc normalized),
    -- Districts ended with the two-level government: nothing with a district may be open after that day.
    constraint ck_network_former_commune_closed check (closed_on <= date '2025-07-01')
);
create index ix_network_former_commune_into on network_former_commune (commune_code);
create index ix_network_former_commune_of on network_former_commune (former_province);
comment on table network_former_commune is 'Closed history with its district: where each commune of before 2025-07-01 went.';
comment on column network_former_commune.closed_on is 'First day on which it was no longer there.';
comment on column network_former_commune.scope is 'PART: split over several, so an address there cannot be converted without the street.';

grant select on network_reference, network_province, network_province_name, network_postal_prefix, network_roster,
    network_former_province, network_commune, network_commune_name, network_former_commune to ${app};
