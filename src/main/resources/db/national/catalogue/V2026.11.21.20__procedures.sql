create table catalogue_import (
    digest      text        not null,
    file_names  text        not null,
    row_count   bigint      not null,
    imported_at timestamptz not null,
    constraint pk_catalogue_import primary key (digest),
    constraint ck_catalogue_import_digest check (digest ~ '^[0-9a-f]{64}$')
);
comment on table catalogue_import is 'Append-only: sets of files that were imported whole; the same bytes are not imported twice.';
comment on column catalogue_import.digest is 'SHA-256 over the digests of the files of the set, in hexadecimal.';
comment on column catalogue_import.imported_at is 'Server time.';

create table catalogue_version (
    version_id      uuid   not null,
    procedure_code  text   not null,
    valid_from      date   not null,
    valid_to        date,
    name            text   not null,
    group_name      text   not null,
    field           text   not null,
    ministry        text   not null,
    levels          text   not null,
    decision        text   not null,
    legal_refs      text   not null,
    limit_value     bigint,
    limit_unit      text   not null,
    by_post         text   not null,
    online          text   not null,
    counter         text   not null,
    presence        text   not null,
    published       text   not null,
    search_text     text   not null,
    initials        text   not null,
    content_digest  text   not null,
    source          text   not null,
    constraint pk_catalogue_version primary key (version_id),
    constraint uq_catalogue_version_start unique (procedure_code, valid_from),
    constraint ck_catalogue_version_code check (procedure_code ~ '^[1-6][.][0-9]{6}$'),
    constraint ck_catalogue_version_levels check (levels ~ '^(COMMUNE|PROVINCE|MINISTRY|OTHER)([|](COMMUNE|PROVINCE|MINISTRY|OTHER))*$'),
    constraint ck_catalogue_version_unit check
        (limit_unit in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY', 'NOT_STATED')),
    constraint ck_catalogue_version_limit check
        (case limit_unit when 'NOT_STATED' then true when 'SAME_DAY' then limit_value is null
              else limit_value is not null and limit_value > 0 end),
    constraint ck_catalogue_version_by_post check (by_post in ('YES', 'NO', 'UNKNOWN')),
    constraint ck_catalogue_version_online check (online in ('YES', 'NO', 'UNKNOWN')),
    constraint ck_catalogue_version_counter check (counter in ('YES', 'NO', 'UNKNOWN')),
    constraint ck_catalogue_version_presence check (presence in ('YES', 'NO')),
    constraint ck_catalogue_version_published check (published in ('YES', 'NO')),
    constraint ck_catalogue_version_nfc check (name is nfc normalized and field is nfc normalized),
    constraint ck_catalogue_version_days check (valid_to > valid_from),
    constraint ex_catalogue_version_once exclude using gist
        (procedure_code with =, daterange(valid_from, valid_to) with &&)
);
comment on table catalogue_version is 'Administrative procedures by version: a dossier keeps the version under which it was received.';
comment on column catalogue_version.valid_from is 'From when this state is known to have stood, not always the day of the decision.';
comment on column catalogue_version.valid_to is 'First day that no longer counts; null while in force.';
comment on column catalogue_version.limit_unit is 'SAME_DAY: answered the same day, the next working day if received after 15:00. NOT_STATED: the portal gives no unit, so nothing is promised.';
comment on column catalogue_version.limit_value is 'In limit_unit; kept with NOT_STATED as the number that the portal shows.';
comment on column catalogue_version.presence is 'YES: the person must appear; a modelling hint, not law.';
comment on column catalogue_version.published is 'NO: not offered and promises nothing.';
comment on column catalogue_version.search_text is 'Name in lower case without marks and without the words "thu tuc" in front.';
comment on column catalogue_version.initials is 'First letters of the words of search_text.';
comment on column catalogue_version.content_digest is 'SHA-256 of the row with its channels and documents: the same content makes no new version.';

create table catalogue_channel (
    version_id  uuid   not null,
    channel     text   not null,
    seq         bigint not null,
    limit_value bigint,
    limit_unit  text   not null,
    fee_kind    text   not null,
    fee_dong    bigint,
    note        text   not null,
    constraint pk_catalogue_channel primary key (version_id, channel, seq),
    constraint fk_catalogue_channel_of foreign key (version_id) references catalogue_version,
    constraint ck_catalogue_channel check (channel in ('COUNTER', 'ONLINE', 'POST')),
    constraint ck_catalogue_channel_unit check
        (limit_unit in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY', 'NOT_STATED')),
    constraint ck_catalogue_channel_fee_kind check
        (fee_kind in ('FREE', 'FIXED', 'PER_PAGE', 'PROVINCE_DECIDES', 'NOT_STATED')),
    constraint ck_catalogue_channel_fee check
        (fee_dong >= 0 and (fee_kind <> 'FIXED' or fee_dong is not null))
);
comment on table catalogue_channel is 'Time limit and fee by way of submission, as the national portal shows them.';
comment on column catalogue_channel.fee_dong is 'Whole đồng as shown; with PROVINCE_DECIDES only what the portal shows, not what is due.';

create table catalogue_document (
    version_id    uuid   not null,
    seq           bigint not null,
    case_name     text   not null,
    name          text   not null,
    originals     bigint not null,
    copies        bigint not null,
    form          text   not null,
    constraint pk_catalogue_document primary key (version_id, seq),
    constraint fk_catalogue_document_of foreign key (version_id) references catalogue_version,
    constraint ck_catalogue_document_counts check (originals >= 0 and copies >= 0),
    constraint ck_catalogue_document_form check (form in ('YES', 'NO')),
    constraint ck_catalogue_document_nfc check (name is nfc normalized)
);
comment on table catalogue_document is 'Papers of a dossier with the number of originals and copies, for the checklist at the counter.';
comment on column catalogue_document.form is 'YES: the national portal offers a form.';

create table catalogue_page_rate (
    procedure_code text   not null,
    valid_from     date   not null,
    valid_to       date,
    first_pages    bigint not null,
    first_dong     bigint not null,
    further_dong   bigint not null,
    ceiling_dong   bigint not null,
    source         text   not null,
    constraint pk_catalogue_page_rate primary key (procedure_code, valid_from),
    constraint ck_catalogue_page_rate_code check (procedure_code ~ '^[1-6][.][0-9]{6}$'),
    constraint ck_catalogue_page_rate_positive check
        (first_pages > 0 and first_dong >= 0 and further_dong >= 0 and ceiling_dong >= 0),
    constraint ck_catalogue_page_rate_days check (valid_to > valid_from),
    constraint ex_catalogue_page_rate_once exclude using gist
        (procedure_code with =, daterange(valid_from, valid_to) with &&)
);
comment on table catalogue_page_rate is 'Fees that count pages: so much for each of the first pages, less from then on, never more than the ceiling a copy.';
comment on column catalogue_page_rate.first_pages is 'How many pages cost first_dong each.';
comment on column catalogue_page_rate.ceiling_dong is 'Most that one copy may cost, in whole đồng.';

grant select on catalogue_import, catalogue_version, catalogue_channel, catalogue_document, catalogue_page_rate to ${app};
