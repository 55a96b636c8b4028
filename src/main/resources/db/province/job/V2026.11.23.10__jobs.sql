-- The columns are those that db-scheduler knows; it calls a job's kind its task and the job's id an instance.
create table job_waiting (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    constraint pk_job_waiting primary key (task_name, task_instance),
    constraint ck_job_waiting_name check (task_name ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
    -- Nothing travels with a job but the id of what it is about: whoever runs it reads the rest.
    constraint ck_job_waiting_data check (task_data is null)
);
create index ix_job_waiting_due on job_waiting (execution_time);
create index ix_job_waiting_heartbeat on job_waiting (last_heartbeat);
comment on table job_waiting is
    'Work that is still to be done outside of any operation; written in the operation that asks for it, gone when it is done.';
comment on column job_waiting.execution_time is 'Not before this instant, by the clock of the server.';
comment on column job_waiting.last_failure is 'By the clock of the server.';
comment on column job_waiting.last_success is 'By the clock of the server; of a job that runs again and again.';
comment on column job_waiting.last_heartbeat is 'Whoever runs it is alive; when it grows old, somebody else runs the job.';
grant select, insert, update, delete on job_waiting to ${app};
