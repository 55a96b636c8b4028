alter table collection_contract
    drop constraint ck_collection_contract_link,
    add constraint ck_collection_contract_link check (link_kind in ('HTTP', 'FILE'));

create table collection_file (
    biller_id uuid        not null,
    file_day  date        not null,
    kind      text        not null,
    outcome   text        not null,
    tries     integer     not null,
    lines     integer     not null,
    lines_off integer     not null,
    last_at   timestamptz not null,
    constraint pk_collection_file primary key (biller_id, file_day, kind),
    constraint fk_collection_file_biller foreign key (biller_id)
        references collection_biller (biller_id),
    constraint ck_collection_file_kind check (kind in ('OPEN_BILLS', 'PAYMENTS', 'ANSWERS')),
    constraint ck_collection_file_outcome check (outcome in
        ('DONE', 'PARTLY', 'NOT_THERE', 'BROKEN', 'OTHER_FILE', 'AWAY', 'OTHER_KEY', 'NO_LOGIN')),
    constraint ck_collection_file_counts check (tries >= 1 and lines >= 0 and lines_off >= 0)
);
comment on table collection_file is
    'How far each file of a day has come between a biller and us: what the last try came to, and how many there were.';
comment on column collection_file.lines_off is
    'Lines that do not count; of a broken file the first line that is not as agreed, 0 for the file as a whole.';
comment on column collection_file.last_at is 'By the clock of the server.';
grant select, insert, update on collection_file to ${app};

create table collection_open_bill (
    biller_id     uuid   not null,
    file_day      date   not null,
    bill_code     text   not null,
    customer_code text   not null,
    period        text   not null,
    payer         text   not null,
    amount        bigint not null,
    constraint pk_collection_open_bill primary key (biller_id, bill_code),
    constraint fk_collection_open_bill_biller foreign key (biller_id)
        references collection_biller (biller_id),
    constraint ck_collection_open_bill_code check (
        bill_code ~ '^[0-9A-Za-z._/-]{1,60}$' and customer_code ~ '^[0-9A-Za-z._/-]{2,40}$'),
    constraint ck_collection_open_bill_text check (
        period is nfc normalized and char_length(period) between 1 and 40
        and payer is nfc normalized and char_length(payer) <= 80),
    constraint ck_collection_open_bill_amount check (amount between 1 and 1000000000)
);
create index ix_collection_open_bill_customer on collection_open_bill (biller_id, customer_code, file_day);
comment on table collection_open_bill is
    'What billers that bring files say is open; the file of each day takes the place of the one before.';
comment on column collection_open_bill.payer is 'Masked before it came here: a family name and initials.';
grant select, insert, delete on collection_open_bill to ${app};
