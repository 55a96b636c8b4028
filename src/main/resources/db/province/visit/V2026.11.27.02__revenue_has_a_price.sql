alter table visit_line
    add column price_id uuid,
    -- What is on no published tariff cannot be charged, nor any other sum than its own.
    add constraint fk_visit_line_price foreign key (price_id, amount)
        references tariff_price (price_id, price_dong),
    add constraint ck_visit_line_price check ((way = 'in' and money = 'revenue') = (price_id is not null));
create index ix_visit_line_price on visit_line (price_id, amount);
comment on column visit_line.price_id is 'The published price, for what the person buys of the post itself; null for all other money.';
