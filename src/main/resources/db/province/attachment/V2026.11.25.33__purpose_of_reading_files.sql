alter table attachment_read
    add column purpose text,
    add constraint ck_attachment_read_purpose check (purpose ~ '^[A-Z_]{3,40}$');
comment on column attachment_read.purpose is
    'What the file is kept for, as the module says that keeps it; null where none says so.';
