create table operation_operation (
    operation_id   uuid        not null,
    layout         smallint    not null,
    digest         bytea       not null,
    desk_id        uuid        not null,
    shift_id       uuid        not null,
    desk_seq       bigint      not null,
    prev_desk_seq  bigint      generated always as (nullif(desk_seq - 1, 0)) stored,
    account_id     uuid        not null,
    staff_id       uuid,
    role           text        not null,
    origin         text        not null,
    acts           text[]      not null,
    device_id      uuid,
    device_seq     bigint,
    claim_id       uuid,
    happened_at    timestamptz not null,
    recorded_at    timestamptz not null,
    clock_doubtful boolean     not null,
    business_day   date        not null,
    constraint pk_operation primary key (operation_id),
    constraint ck_operation_digest check (octet_length(digest) = 32),
    constraint ck_operation_layout check (layout >= 1),
    constraint ck_operation_origin
        check (origin in ('counter', 'courier', 'agency', 'citizen', 'system', 'centre')),
    constraint ck_operation_role check (role in
        ('CITIZEN', 'CLERK', 'VAULT_KEEPER', 'DIRECTOR', 'COURIER', 'AGENCY_OFFICER',
         'AGENCY_SYSTEM', 'PROVINCE_OFFICE', 'AUDITOR', 'ADMINISTRATOR')),
    constraint ck_operation_acts check (cardinality(acts) between 1 and 50),
    constraint ck_operation_desk_seq check (desk_seq >= 1),
    constraint ck_operation_device check ((device_id is null) = (device_seq is null)),
    constraint uq_operation_desk_seq unique (desk_id, shift_id, desk_seq),
    constraint uq_operation_device_seq unique (device_id, device_seq),
    -- Each number of a shift follows the one before: a gap cannot be stored.
    constraint fk_operation_no_gap foreign key (desk_id, shift_id, prev_desk_seq)
        references operation_operation (desk_id, shift_id, desk_seq)
);
create index ix_operation_recorded on operation_operation (recorded_at);
create index ix_operation_day on operation_operation (business_day, desk_id);
comment on table operation_operation is
    'Append-only: one row per committed operation; every leg in every journal names it.';
comment on column operation_operation.layout is
    'Version of the byte layout that the digest was made from.';
comment on column operation_operation.digest is
    'SHA-256 of the request in that layout; personal fields enter as salted digests.';
comment on column operation_operation.desk_seq is 'From 1, without gaps for each desk and shift.';
comment on column operation_operation.happened_at is 'By the clock of the device or browser.';
comment on column operation_operation.recorded_at is 'By the clock of the server.';
comment on column operation_operation.clock_doubtful is
    'The two clocks differed by more than the bound; happened_at is kept and not believed.';
comment on column operation_operation.business_day is
    'The day the operation counts for, Asia/Ho_Chi_Minh.';
grant select, insert on operation_operation to ${app};

create table operation_answer (
    operation_id uuid  not null,
    answer       jsonb not null,
    constraint pk_operation_answer primary key (operation_id),
    constraint fk_operation_answer foreign key (operation_id)
        references operation_operation (operation_id)
);
comment on table operation_answer is
    'Append-only: what was answered, to be answered again; ids and codes only.';
grant select, insert on operation_answer to ${app};

create table operation_salt (
    operation_id uuid  not null,
    salt         bytea not null,
    constraint pk_operation_salt primary key (operation_id),
    constraint fk_operation_salt foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_operation_salt check (octet_length(salt) = 16)
);
comment on table operation_salt is
    'Salt of the personal fields in an operation''s digest; erased by the owner when the law asks for it.';
grant select, insert on operation_salt to ${app};

create table operation_refusal (
    refusal_id   bigint      generated always as identity,
    operation_id uuid        not null,
    account_id   uuid        not null,
    desk_id      uuid        not null,
    acts         text[]      not null,
    code         text        not null,
    facts        jsonb       not null,
    recorded_at  timestamptz not null,
    constraint pk_operation_refusal primary key (refusal_id)
);
create index ix_operation_refusal_operation on operation_refusal (operation_id);
create index ix_operation_refusal_recorded on operation_refusal (recorded_at);
comment on table operation_refusal is
    'Append-only: every operation that was understood and refused; it consumes no id.';
comment on column operation_refusal.recorded_at is 'By the clock of the server.';
grant select, insert on operation_refusal to ${app};
