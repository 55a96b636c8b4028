create table network_office (
    office_id       uuid not null,
    commune_code    text not null,
    name            text not null,
    decision_number text not null,
    decision_date   date not null,
    decision_signer text not null,
    decision_scan   uuid,
    opens_on        date not null,
    closes_on       date,
    source          text not null,
    constraint pk_network_office primary key (office_id),
    constraint fk_network_office_commune foreign key (commune_code) references national.network_commune,
    constraint ck_network_office_decision check (decision_number <> '' and decision_signer <> ''),
    constraint ck_network_office_nfc check (name is nfc normalized and decision_signer is nfc normalized),
    constraint ck_network_office_days check (closes_on > opens_on),
    constraint ex_network_office_one_per_commune exclude using gist
        (commune_code with =, daterange(opens_on, closes_on) with &&)
);
comment on table network_office is 'Commune post offices (Bưu điện xã): no office without its establishment decision.';
comment on column network_office.opens_on is 'First day of operation, from 00:00 in Vietnam.';
comment on column network_office.closes_on is 'First day without operation; null while open.';
comment on column network_office.decision_scan is 'Attachment with the scan of the decision; no key, attachments stand above.';

create table network_level (
    level             text   not null,
    valid_from        date   not null,
    valid_to          date,
    cash_ceiling_dong bigint not null,
    source            text   not null,
    constraint pk_network_level primary key (level, valid_from),
    constraint ck_network_level check (level in ('1', '2', '3', '4', 'CENTRE')),
    constraint ck_network_level_ceiling check (cash_ceiling_dong >= 0),
    constraint ck_network_level_days check (valid_to > valid_from),
    constraint ex_network_level_once exclude using gist (level with =, daterange(valid_from, valid_to) with &&)
);
comment on table network_level is 'What a level of service point may hold in cash; 4 is the culture post office (BĐ-VHX).';

create table network_level_service (
    level      text not null,
    service    text not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_network_level_service primary key (level, service, valid_from),
    constraint ck_network_level_service_level check (level in ('1', '2', '3', '4', 'CENTRE')),
    constraint ck_network_level_service_days check (valid_to > valid_from),
    constraint ex_network_level_service_once exclude using gist
        (level with =, service with =, daterange(valid_from, valid_to) with &&)
);
comment on table network_level_service is 'Services that a level of service point may offer.';

create table network_point (
    point_id       uuid   not null,
    point_code     text   not null,
    office_id      uuid   not null,
    commune_code   text   not null,
    level          text   not null,
    name           text   not null,
    address        text   not null,
    lat_micro      bigint not null,
    lon_micro      bigint not null,
    expansion_wave bigint,
    opens_on       date   not null,
    closes_on      date,
    source         text   not null,
    constraint pk_network_point primary key (point_id),
    constraint uq_network_point_code unique (point_code),
    constraint fk_network_point_office foreign key (office_id) references network_office,
    constraint fk_network_point_commune foreign key (commune_code) references national.network_commune,
    constraint ck_network_point_level check (level in ('1', '2', '3', '4', 'CENTRE')),
    constraint ck_network_point_place check
        (lat_micro between 6000000 and 24000000 and lon_micro between 102000000 and 118000000),
    constraint ck_network_point_wave check (expansion_wave > 0),
    constraint ck_network_point_nfc check (name is nfc normalized and address is nfc normalized),
    constraint ck_network_point_days check (closes_on > opens_on)
);
create index ix_network_point_office on network_point (office_id);
create index ix_network_point_commune on network_point (commune_code);
comment on table network_point is 'Service points (điểm phục vụ): post offices of level 1 to 3, culture post offices as level 4, desks in commune centres.';
comment on column network_point.lat_micro is 'Millionths of a degree north.';
comment on column network_point.lon_micro is 'Millionths of a degree east.';
comment on column network_point.expansion_wave is 'Wave of the programme that opened a culture post office; null outside it.';
comment on column network_point.closes_on is 'First day without operation; null while open.';

create table network_point_hours (
    point_id      uuid   not null,
    weekday       bigint not null,
    opens_minute  bigint not null,
    closes_minute bigint not null,
    valid_from    date   not null,
    valid_to      date,
    constraint pk_network_point_hours primary key (point_id, weekday, opens_minute, valid_from),
    constraint fk_network_point_hours_of foreign key (point_id) references network_point,
    constraint ck_network_point_hours_weekday check (weekday between 1 and 7),
    constraint ck_network_point_hours_minutes check
        (opens_minute >= 0 and opens_minute < closes_minute and closes_minute <= 1440),
    constraint ck_network_point_hours_days check (valid_to > valid_from),
    constraint ex_network_point_hours_once exclude using gist
        (point_id with =, weekday with =, int8range(opens_minute, closes_minute) with &&,
         daterange(valid_from, valid_to) with &&)
);
comment on table network_point_hours is 'Opening hours of a service point.';
comment on column network_point_hours.weekday is '1 Monday to 7 Sunday.';
comment on column network_point_hours.opens_minute is 'Minutes after midnight in Vietnam.';
comment on column network_point_hours.closes_minute is 'Minutes after midnight in Vietnam; no longer open in that minute.';

create table network_point_service (
    point_id   uuid not null,
    service    text not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_network_point_service primary key (point_id, service, valid_from),
    constraint fk_network_point_service_of foreign key (point_id) references network_point,
    constraint ck_network_point_service_days check (valid_to > valid_from),
    constraint ex_network_point_service_once exclude using gist
        (point_id with =, service with =, daterange(valid_from, valid_to) with &&)
);
comment on table network_point_service is 'Services that a point offers, from when to when.';

grant select, insert, update on network_office, network_level, network_level_service, network_point, network_point_hours,
    network_point_service to ${app};
