create table benefit_rate (
    item       text   not null,
    valid_from date   not null,
    valid_to   date,
    value      bigint not null,
    certainty  text   not null,
    source     text   not null,
    constraint pk_benefit_rate primary key (item, valid_from),
    constraint ck_benefit_rate_value check (value >= 0),
    constraint ck_benefit_rate_days check (valid_to > valid_from),
    constraint ck_benefit_rate_certainty check (certainty in ('CERTAIN', 'ASSUMED')),
    constraint ck_benefit_rate_nfc check (source is nfc normalized and source <> ''),
    constraint ex_benefit_rate_once exclude using gist
        (item with =, daterange(valid_from, valid_to) with &&)
);
comment on table benefit_rate is
    'What the country''s law, or our own rule until a province decides, fixes about payouts from a day on: standards, coefficients, days of payment, limits beyond which a line is questioned.';
comment on column benefit_rate.value is
    'In the unit of the item: đồng, thousandths, years, months, people or days of the month.';
comment on column benefit_rate.valid_to is 'First day that no longer counts; null while in force.';
comment on column benefit_rate.certainty is
    'CERTAIN was read in its source; ASSUMED stands until a province enters its own.';
grant select on benefit_rate to ${app};
