create table payout_power_told (
    power_id     uuid        not null,
    stage        text        not null,
    told_how     text        not null,
    office_id    uuid        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_payout_power_told primary key (power_id, stage),
    constraint fk_payout_power_told_of foreign key (power_id) references payout_power (power_id),
    constraint fk_payout_power_told_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_power_told_stage check (stage in ('SIXTY', 'THIRTY', 'SEVEN')),
    constraint ck_payout_power_told_how check (
        told_how in ('AT_COUNTER', 'CALL', 'MESSAGE', 'AT_HOME', 'COMMUNE'))
);
create index ix_payout_power_told_operation on payout_power_told (operation_id);
comment on table payout_power_told is
    'Append-only: somebody was told that a power ends soon: 60, 30 and 7 days before.';
comment on column payout_power_told.recorded_at is 'By the clock of the server.';
grant select, insert on payout_power_told to ${app};
create index ix_payout_power_office on payout_power (office_id, valid_until);
