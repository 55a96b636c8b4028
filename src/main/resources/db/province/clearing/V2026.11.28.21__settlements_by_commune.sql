create table clearing_settlement_commune (
    settlement_id uuid   not null,
    commune_code  text   not null,
    outcome       text   not null,
    reason        text   not null,
    duty_count    bigint not null,
    total_dong    bigint not null,
    constraint pk_clearing_settlement_commune
        primary key (settlement_id, outcome, reason, commune_code),
    constraint fk_clearing_settlement_commune_part foreign key (settlement_id, outcome, reason)
        references clearing_settlement_part (settlement_id, outcome, reason)
);
comment on table clearing_settlement_commune is
    'Append-only: the parts of a settlement commune by commune, counted once when it was proposed.';
comment on column clearing_settlement_commune.reason is 'Of what went back; else empty.';
grant select, insert on clearing_settlement_commune to ${app};
