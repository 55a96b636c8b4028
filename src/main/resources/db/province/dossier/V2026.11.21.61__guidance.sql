create table dossier_need (
    need_id        uuid        not null,
    procedure_code text,
    words          text        not null,
    person_id      uuid,
    unit_id        uuid        not null,
    operation_id   uuid        not null,
    noted_at       timestamptz not null,
    constraint pk_dossier_need primary key (need_id),
    constraint ck_dossier_need_words
        check (words is nfc normalized and char_length(words) between 3 and 300),
    constraint fk_dossier_need_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_dossier_need_operation on dossier_need (operation_id);
create index ix_dossier_need_unit on dossier_need (unit_id, noted_at);
comment on table dossier_need is
    'Append-only: what somebody came for, before there is a dossier.';
comment on column dossier_need.noted_at is 'By the effective clock.';
grant select, insert on dossier_need to ${app};

create table dossier_need_met (
    need_id      uuid not null,
    dossier_id   uuid not null,
    operation_id uuid not null,
    constraint pk_dossier_need_met primary key (need_id),
    constraint fk_dossier_need_met_need foreign key (need_id) references dossier_need (need_id),
    constraint fk_dossier_need_met_dossier foreign key (dossier_id)
        references dossier_dossier (dossier_id),
    constraint fk_dossier_need_met_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_dossier_need_met_dossier on dossier_need_met (dossier_id);
create index ix_dossier_need_met_operation on dossier_need_met (operation_id);
comment on table dossier_need_met is 'Append-only: a need became one dossier.';
grant select, insert on dossier_need_met to ${app};

create table dossier_guidance (
    guidance_id    uuid        not null,
    procedure_code text        not null,
    minutes        smallint    not null,
    outcome        text        not null,
    portal_code    text,
    reason         text,
    unit_id        uuid        not null,
    operation_id   uuid        not null,
    guided_at      timestamptz not null,
    constraint pk_dossier_guidance primary key (guidance_id),
    constraint ck_dossier_guidance_minutes check (minutes between 0 and 480),
    constraint ck_dossier_guidance_outcome check (
        (outcome = 'submitted' and portal_code is not null and reason is null)
        or (outcome in ('informed', 'failed') and portal_code is null
            and (outcome = 'informed' or reason is not null))),
    constraint ck_dossier_guidance_reason
        check (reason is nfc normalized and char_length(reason) between 5 and 300),
    constraint fk_dossier_guidance_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_dossier_guidance_operation on dossier_guidance (operation_id);
create index ix_dossier_guidance_unit on dossier_guidance (unit_id, guided_at);
comment on table dossier_guidance is
    'Append-only: help with the national portal beside the citizen, who types every password; with its outcome.';
comment on column dossier_guidance.guided_at is 'By the effective clock.';
grant select, insert on dossier_guidance to ${app};
