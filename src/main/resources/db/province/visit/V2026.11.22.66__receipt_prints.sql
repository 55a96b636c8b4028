create table visit_print (
    print_id          uuid        not null default gen_random_uuid(),
    receipt_id        uuid        not null,
    form              text        not null,
    account_id        uuid        not null,
    printed_at        timestamptz not null,
    template_from     date        not null,
    template_revision bigint      not null,
    constraint pk_visit_print primary key (print_id),
    constraint fk_visit_print_receipt foreign key (receipt_id) references visit_receipt (receipt_id),
    constraint ck_visit_print_form check (form ~ '^[a-z0-9-]{1,40}$'),
    constraint ck_visit_print_revision check (template_revision >= 0)
);
create index ix_visit_print_receipt on visit_print (receipt_id, form);
comment on table visit_print is
    'Append-only: which receipt was printed, on which sheet, by whom; every print after the first is marked as a reprint.';
comment on column visit_print.form is 'Folder of the form''s template.';
comment on column visit_print.printed_at is 'By the server''s clock.';
comment on column visit_print.template_from is 'First day of the template that it was printed from.';
comment on column visit_print.template_revision is 'Revision of that template; 0 as shipped.';
grant select, insert on visit_print to ${app};
