create table tariff_price (
    price_id     uuid   not null,
    item         text   not null,
    price_dong   bigint not null,
    decision     text   not null,
    decided_on   date   not null,
    valid_from   date   not null,
    operation_id uuid   not null,
    constraint pk_tariff_price primary key (price_id),
    -- The later day wins; nothing is written over.
    constraint uq_tariff_price_once unique (item, valid_from),
    -- What is charged names the price together with its sum.
    constraint uq_tariff_price_sum unique (price_id, price_dong),
    constraint fk_tariff_price_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_tariff_price_item check (item ~ '^[a-z]+(-[a-z]+){0,5}$'),
    constraint ck_tariff_price_dong check (price_dong > 0),
    constraint ck_tariff_price_days check (valid_from >= decided_on),
    constraint ck_tariff_price_decision check (
        decision is nfc normalized and char_length(decision) between 3 and 200)
);
create index ix_tariff_price_operation on tariff_price (operation_id);
comment on table tariff_price is
    'Append-only: what an item of the post''s own services costs, from which day, by whose decision.';
comment on column tariff_price.item is 'As the module calls it that charges for it.';
comment on column tariff_price.price_dong is 'In đồng, with tax.';
grant select, insert on tariff_price to ${app};
