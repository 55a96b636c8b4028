create table counter_print (
    print_id   uuid        not null default gen_random_uuid(),
    dossier_id uuid        not null,
    form       text        not null,
    account_id uuid        not null,
    printed_at timestamptz not null,
    constraint pk_counter_print primary key (print_id),
    constraint fk_counter_print_dossier foreign key (dossier_id)
        references dossier_dossier (dossier_id),
    constraint ck_counter_print_form check (form ~ '^[a-z0-9-]{1,40}$')
);
create index ix_counter_print_dossier on counter_print (dossier_id, form);
comment on table counter_print is
    'Append-only: which paper of a dossier was printed for the citizen, by whom; every one after the first is marked as a reprint.';
comment on column counter_print.form is 'Folder of the form''s template.';
comment on column counter_print.printed_at is 'By the server''s clock.';
grant select, insert on counter_print to ${app};
