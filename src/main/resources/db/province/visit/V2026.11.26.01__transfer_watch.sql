create table visit_transfer_watch (
    request_id uuid        not null,
    asked_at   timestamptz not null,
    constraint pk_visit_transfer_watch primary key (request_id),
    constraint fk_visit_transfer_watch_request foreign key (request_id)
        references visit_transfer_request (request_id)
);
comment on table visit_transfer_watch is
    'When the program by itself last asked the bank about a transfer, so that each gets its turn; no row, never.';
comment on column visit_transfer_watch.asked_at is 'By the clock of the server, before the answer.';
grant select, insert, update on visit_transfer_watch to ${app};
