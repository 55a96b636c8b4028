alter table counter_print
    add column template_from date,
    add column template_revision bigint,
    add constraint ck_counter_print_template check ((template_from is null) = (template_revision is null)),
    add constraint ck_counter_print_revision check (template_revision >= 0);
comment on column counter_print.template_from is 'First day of the template that it was printed from; null for prints from before it was recorded.';
comment on column counter_print.template_revision is 'Revision of that template; 0 as shipped.';
