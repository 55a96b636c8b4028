alter table paper_template
    add column operation_id uuid,
    add constraint fk_paper_template_operation foreign key (operation_id) references operation_operation;
create index ix_paper_template_operation on paper_template (operation_id);
comment on column paper_template.operation_id is 'By which operation it was entered; null for templates from before the one door.';
comment on column paper_template.edited_by is 'Account of who entered it.';
