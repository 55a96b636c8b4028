create table collection_settlement_part (
    settlement_id uuid    not null,
    office_id     uuid    not null,
    bills         integer not null,
    amount        bigint  not null,
    commission    bigint  not null,
    surplus       bigint  not null,
    lacking       bigint  not null,
    due           bigint  not null,
    constraint pk_collection_settlement_part primary key (settlement_id, office_id),
    constraint fk_collection_settlement_part_of foreign key (settlement_id)
        references collection_settlement (settlement_id),
    constraint ck_collection_settlement_part_sum check (
        bills >= 0 and amount >= 0 and commission >= 0 and surplus >= 0 and lacking >= 0
        and due = amount - commission - surplus + lacking)
);
comment on table collection_settlement_part is
    'Append-only: what of a settlement left the books of each office; the ledger has it entry by entry under the settlement''s operation.';
comment on column collection_settlement_part.office_id is
    'The office that took the bills; the provincial post office for what no office took.';
comment on column collection_settlement_part.surplus is
    'Taken, and not counted by the biller: it stays, each on an account of its difference.';
comment on column collection_settlement_part.lacking is
    'Counted by the biller, and not taken: the post bears it.';
grant select, insert on collection_settlement_part to ${app};
