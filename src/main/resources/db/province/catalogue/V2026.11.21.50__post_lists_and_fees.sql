create table catalogue_post_list (
    entry_id       uuid        not null,
    agency_id      uuid        not null,
    procedure_code text        not null,
    accepted       text        not null,
    decision       text        not null,
    valid_from     date        not null,
    valid_to       date,
    recorded_at    timestamptz not null,
    constraint pk_catalogue_post_list primary key (entry_id),
    constraint fk_catalogue_post_list_agency foreign key (agency_id) references network_agency,
    constraint ck_catalogue_post_list_code check (procedure_code ~ '^[1-6][.][0-9]{6}$'),
    constraint ck_catalogue_post_list_accepted check (accepted in ('YES', 'NO')),
    constraint ck_catalogue_post_list_days check (valid_to > valid_from),
    constraint ex_catalogue_post_list_once exclude using gist
        (agency_id with =, procedure_code with =, daterange(valid_from, valid_to) with &&)
);
create index ix_catalogue_post_list_agency on catalogue_post_list (agency_id);
comment on table catalogue_post_list is 'Procedures that an agency does and does not accept by post, published with date (QĐ 45/2016/QĐ-TTg); closed rows are the history.';
comment on column catalogue_post_list.valid_to is 'First day that no longer counts; null while in force.';
comment on column catalogue_post_list.recorded_at is 'Server time.';

create table catalogue_provincial_fee (
    fee_id         uuid        not null,
    procedure_code text        not null,
    channel        text        not null,
    amount_dong    bigint      not null,
    decision       text        not null,
    valid_from     date        not null,
    valid_to       date,
    recorded_at    timestamptz not null,
    constraint pk_catalogue_provincial_fee primary key (fee_id),
    constraint ck_catalogue_provincial_fee_code check (procedure_code ~ '^[1-6][.][0-9]{6}$'),
    constraint ck_catalogue_provincial_fee_channel check (channel in ('COUNTER', 'ONLINE', 'POST')),
    constraint ck_catalogue_provincial_fee_amount check (amount_dong >= 0),
    constraint ck_catalogue_provincial_fee_decision check (decision <> ''),
    constraint ck_catalogue_provincial_fee_days check (valid_to > valid_from),
    constraint ex_catalogue_provincial_fee_once exclude using gist
        (procedure_code with =, channel with =, daterange(valid_from, valid_to) with &&)
);
comment on table catalogue_provincial_fee is 'Fees set by resolution of the People''s Council of the province, by validity.';
comment on column catalogue_provincial_fee.amount_dong is 'Whole đồng a case; 0 is free by that resolution.';
comment on column catalogue_provincial_fee.valid_to is 'First day that no longer counts; null while in force.';
comment on column catalogue_provincial_fee.recorded_at is 'Server time.';

grant select, insert, update on catalogue_post_list, catalogue_provincial_fee to ${app};
