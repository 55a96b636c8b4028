-- What was stopped by mistake is paid again, and may be stopped again later.
alter table benefit_stop add column seq integer not null default 1;
alter table benefit_stop drop constraint pk_benefit_stop;
alter table benefit_stop add constraint pk_benefit_stop primary key (entitlement_id, seq);
alter table benefit_stop add constraint ck_benefit_stop_seq check (seq > 0);
create index ix_benefit_stop_recorded on benefit_stop (recorded_at desc, entitlement_id);

create table benefit_stop_lift (
    entitlement_id uuid        not null,
    seq            integer     not null,
    paper          text        not null,
    words          text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_stop_lift primary key (entitlement_id, seq),
    constraint fk_benefit_stop_lift_of foreign key (entitlement_id, seq)
        references benefit_stop (entitlement_id, seq),
    constraint fk_benefit_stop_lift_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_stop_lift_paper check (
        length(paper) between 3 and 50 and paper is nfc normalized),
    constraint ck_benefit_stop_lift_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_benefit_stop_lift_operation on benefit_stop_lift (operation_id);
comment on table benefit_stop_lift is
    'Append-only: a stop that a second person lifted by paper, so that the duty is paid after all.';
comment on column benefit_stop_lift.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_stop_lift to ${app};

create view benefit_stopped as
    select s.entitlement_id, s.seq, s.reason, s.words, s.event_id, s.operation_id, s.recorded_at
      from benefit_stop s
     where not exists (select
                         from benefit_stop_lift l
                        where l.entitlement_id = s.entitlement_id and l.seq = s.seq);
comment on view benefit_stopped is 'Stops that nobody has lifted: at most one of each duty.';
grant select on benefit_stopped to ${app};
