alter table collection_file add column files integer not null default 1;
alter table collection_file alter column files drop default;
alter table collection_file add constraint ck_collection_file_files check (files between 1 and 10);
comment on column collection_file.files is
    'How many files of that kind the day has so far; of one that is in trouble, its number.';

-- What stood beyond the first full file was never told: those days are offered again.
update collection_file set outcome = 'PARTLY' where kind = 'PAYMENTS' and outcome = 'DONE' and lines >= 20000;
