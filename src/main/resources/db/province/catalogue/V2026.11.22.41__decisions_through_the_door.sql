alter table catalogue_post_list
    add column decided_on date,
    add column operation_id uuid,
    add constraint fk_catalogue_post_list_operation foreign key (operation_id) references operation_operation,
    add constraint ck_catalogue_post_list_decided check ((operation_id is null) = (decided_on is null)),
    add constraint ck_catalogue_post_list_in_order check (decided_on <= valid_from);
create index ix_catalogue_post_list_operation on catalogue_post_list (operation_id);
comment on column catalogue_post_list.decided_on is 'Date of the decision itself; null for entries from before the one door.';
comment on column catalogue_post_list.operation_id is 'Who entered it, when and at which desk; null for entries from before the one door.';

alter table catalogue_provincial_fee
    add column decided_on date,
    add column operation_id uuid,
    add constraint fk_catalogue_provincial_fee_operation foreign key (operation_id) references operation_operation,
    add constraint ck_catalogue_provincial_fee_decided check ((operation_id is null) = (decided_on is null)),
    add constraint ck_catalogue_provincial_fee_in_order check (decided_on <= valid_from);
create index ix_catalogue_provincial_fee_operation on catalogue_provincial_fee (operation_id);
comment on column catalogue_provincial_fee.decided_on is 'Date of the resolution itself; null for fees from before the one door.';
comment on column catalogue_provincial_fee.operation_id is 'Who entered it, when and at which desk; null for fees from before the one door.';

-- What was decided is not rewritten: of a standing row only its end may be told.
revoke update on catalogue_post_list, catalogue_provincial_fee from ${app};
grant update (valid_to) on catalogue_post_list, catalogue_provincial_fee to ${app};
