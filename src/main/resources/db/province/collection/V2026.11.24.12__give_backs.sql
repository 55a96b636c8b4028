create table collection_give_back (
    request_id   uuid        not null,
    payment_id   uuid        not null,
    office_id    uuid        not null,
    asked_by     uuid        not null,
    words        text        not null,
    operation_id uuid        not null,
    asked_at     timestamptz not null,
    constraint pk_collection_give_back primary key (request_id),
    constraint uq_collection_give_back_asked unique (request_id, asked_by),
    constraint fk_collection_give_back_payment foreign key (payment_id)
        references collection_payment (payment_id),
    constraint fk_collection_give_back_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_give_back_words check (
        words is nfc normalized and char_length(words) between 5 and 500)
);
create index ix_collection_give_back_payment on collection_give_back (payment_id);
create index ix_collection_give_back_operation on collection_give_back (operation_id);
comment on table collection_give_back is
    'Append-only: somebody asked that money be given back for a bill that its biller refused after the shift was closed.';
comment on column collection_give_back.asked_at is 'By the clock of the server.';
grant select, insert on collection_give_back to ${app};

create table collection_give_back_answer (
    request_id   uuid        not null,
    asked_by     uuid        not null,
    answered_by  uuid        not null,
    granted      boolean     not null,
    words        text        not null,
    operation_id uuid        not null,
    answered_at  timestamptz not null,
    constraint pk_collection_give_back_answer primary key (request_id),
    constraint fk_collection_give_back_answer_to foreign key (request_id, asked_by)
        references collection_give_back (request_id, asked_by),
    constraint fk_collection_give_back_answer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    -- Whoever asked does not grant.
    constraint ck_collection_give_back_answer_two check (answered_by <> asked_by),
    constraint ck_collection_give_back_answer_words check (
        words is nfc normalized and char_length(words) between 5 and 500)
);
create index ix_collection_give_back_answer_to on collection_give_back_answer (request_id, asked_by);
create index ix_collection_give_back_answer_operation on collection_give_back_answer (operation_id);
comment on table collection_give_back_answer is
    'Append-only: a second person granted that the money be given back, or refused it.';
comment on column collection_give_back_answer.answered_at is 'By the clock of the server.';
grant select, insert on collection_give_back_answer to ${app};
