alter table collection_file
    drop constraint ck_collection_file_kind,
    add constraint ck_collection_file_kind check (kind in
        ('OPEN_BILLS', 'PAYMENTS', 'ANSWERS', 'OUR_DAY', 'THEIR_DAY'));

-- A file that came by itself is compared by the job that took it; nobody performs an operation.
alter table collection_comparison alter column operation_id drop not null;
comment on column collection_comparison.operation_id is
    'By which somebody brought the biller''s file; null if the biller laid it down at its server and the job took it.';
