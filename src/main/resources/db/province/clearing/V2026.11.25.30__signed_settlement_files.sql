create table clearing_settlement_file (
    settlement_id uuid        not null,
    signatures    integer     not null,
    format        text        not null,
    content       bytea       not null,
    sha256        bytea       not null,
    holder        text        not null,
    serial        text        not null,
    signed_at     timestamptz not null,
    -- Of each state of a settlement there is one file of each format, whoever asked for it.
    constraint pk_clearing_settlement_file primary key (settlement_id, signatures, format),
    constraint fk_clearing_settlement_file_of foreign key (settlement_id)
        references clearing_settlement (settlement_id),
    constraint ck_clearing_settlement_file_signatures check (signatures in (1, 2)),
    constraint ck_clearing_settlement_file_format check (format in ('PDF', 'XLSX')),
    constraint ck_clearing_settlement_file_content check (
        octet_length(content) between 1 and 268435456),
    constraint ck_clearing_settlement_file_sha256 check (sha256 = sha256(content)),
    constraint ck_clearing_settlement_file_holder check (length(holder) between 1 and 500),
    constraint ck_clearing_settlement_file_serial check (serial ~ '^[0-9A-F]{1,64}$')
);
-- Compressed already; trying again only costs time.
alter table clearing_settlement_file alter column content set storage external;
comment on table clearing_settlement_file is
    'Append-only: a settlement as it was first given out, signed with the post''s certificate.';
comment on column clearing_settlement_file.signatures is
    'How many people had signed it: one of the post, then one of the payer.';
comment on column clearing_settlement_file.holder is 'Whom the certificate names.';
comment on column clearing_settlement_file.serial is 'Of the certificate, hexadecimal.';
comment on column clearing_settlement_file.signed_at is 'By the clock of the server.';
grant select, insert on clearing_settlement_file to ${app};
