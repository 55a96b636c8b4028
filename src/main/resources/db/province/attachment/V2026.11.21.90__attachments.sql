create table attachment_file (
    attachment_id uuid        not null,
    media_type    text        not null,
    size_bytes    bigint      not null,
    sha256        bytea       not null,
    account_id    uuid        not null,
    unit_id       uuid,
    captured_at   timestamptz not null,
    constraint pk_attachment_file primary key (attachment_id),
    constraint ck_attachment_file_type
        check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint ck_attachment_file_size check (size_bytes between 1 and 20971520),
    constraint ck_attachment_file_sha256 check (octet_length(sha256) = 32)
);
comment on table attachment_file is 'Append-only: files that were taken in, without their content.';
comment on column attachment_file.sha256 is 'Of the whole content, made when it came in.';
comment on column attachment_file.captured_at is 'By the clock of the server.';
grant select, insert on attachment_file to ${app};

create table attachment_chunk (
    attachment_id uuid   not null,
    seq           bigint not null,
    content       bytea  not null,
    constraint pk_attachment_chunk primary key (attachment_id, seq),
    constraint fk_attachment_chunk_file foreign key (attachment_id)
        references attachment_file (attachment_id),
    constraint ck_attachment_chunk_seq check (seq >= 1),
    constraint ck_attachment_chunk_content check (octet_length(content) between 1 and 262144)
);
-- Scans are compressed already; trying again only costs time.
alter table attachment_chunk alter column content set storage external;
comment on table attachment_chunk is
    'Append-only: the content of files in pieces of at most 256 KiB, beside the tables that are scanned.';
comment on column attachment_chunk.seq is 'From 1, in the order of the content.';
grant select, insert on attachment_chunk to ${app};

create table attachment_read (
    read_id       uuid        not null default gen_random_uuid(),
    attachment_id uuid        not null,
    account_id    uuid        not null,
    read_at       timestamptz not null,
    constraint pk_attachment_read primary key (read_id),
    constraint fk_attachment_read_file foreign key (attachment_id)
        references attachment_file (attachment_id)
);
create index ix_attachment_read_file on attachment_read (attachment_id, read_at);
comment on table attachment_read is 'Append-only: who was given a file, and when.';
comment on column attachment_read.read_at is 'By the clock of the server.';
grant select, insert on attachment_read to ${app};
