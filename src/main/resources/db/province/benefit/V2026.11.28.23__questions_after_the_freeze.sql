create table benefit_question (
    entitlement_id uuid        not null,
    event_id       uuid        not null,
    reason         text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_question primary key (entitlement_id, event_id),
    constraint fk_benefit_question_of foreign key (entitlement_id)
        references benefit_entitlement (entitlement_id),
    constraint fk_benefit_question_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_question_reason check (reason in ('DEAD', 'IMPRISONED', 'MOVED'))
);
create index ix_benefit_question_operation on benefit_question (operation_id);
create index ix_benefit_question_recorded on benefit_question (recorded_at desc, entitlement_id);
comment on table benefit_question is
    'Append-only: after the freeze another commune told of somebody with this number and another name; people decide whether the duty is stopped.';
comment on column benefit_question.event_id is
    'What the commune told; no key, because events may be erased.';
comment on column benefit_question.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_question to ${app};

create table benefit_question_answer (
    entitlement_id uuid        not null,
    event_id       uuid        not null,
    outcome        text        not null,
    words          text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_question_answer primary key (entitlement_id, event_id),
    constraint fk_benefit_question_answer_of foreign key (entitlement_id, event_id)
        references benefit_question (entitlement_id, event_id),
    constraint fk_benefit_question_answer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_question_answer_outcome check (outcome in ('STOP', 'KEEP')),
    constraint ck_benefit_question_answer_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_benefit_question_answer_operation on benefit_question_answer (operation_id);
comment on table benefit_question_answer is
    'Append-only: what was found out about a question, once.';
comment on column benefit_question_answer.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_question_answer to ${app};
