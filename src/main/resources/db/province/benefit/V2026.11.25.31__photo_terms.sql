create table benefit_contract_photo (
    contract_id  uuid        not null,
    asked_from   date        not null,
    asked        boolean     not null,
    decision     text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_contract_photo primary key (contract_id, asked_from),
    constraint fk_benefit_contract_photo_of foreign key (contract_id)
        references benefit_contract (contract_id),
    constraint fk_benefit_contract_photo_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_contract_photo_decision check (
        length(decision) between 3 and 200 and decision is nfc normalized)
);
create index ix_benefit_contract_photo_operation on benefit_contract_photo (operation_id);
comment on table benefit_contract_photo is
    'Append-only: from which day on the payer asks for a photo of whoever is paid, or no longer does.';
comment on column benefit_contract_photo.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_contract_photo to ${app};
