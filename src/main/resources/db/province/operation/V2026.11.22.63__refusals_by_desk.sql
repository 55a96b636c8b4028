create index ix_operation_refusal_desk on operation_refusal (desk_id, recorded_at);
