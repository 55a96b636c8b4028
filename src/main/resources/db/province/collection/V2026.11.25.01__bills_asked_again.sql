create table collection_renewal (
    renewal_id  uuid        not null,
    quote_id    uuid        not null,
    biller_id   uuid        not null,
    contract_id uuid        not null,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    constraint pk_collection_renewal primary key (renewal_id),
    constraint fk_collection_renewal_quote foreign key (quote_id) references collection_quote (quote_id),
    constraint fk_collection_renewal_contract foreign key (contract_id, biller_id)
        references collection_contract (contract_id, biller_id),
    constraint ck_collection_renewal_expires check (expires_at > asked_at)
);
create index ix_collection_renewal_quote on collection_renewal (quote_id, asked_at);
create index ix_collection_renewal_contract on collection_renewal (contract_id, biller_id);
comment on table collection_renewal is
    'Append-only: a biller was asked once more about one bill and said that it is still owed, to the đồng; what it had told counts again, under the same id.';
comment on column collection_renewal.contract_id is 'In force when it was asked again; the commission follows from it.';
comment on column collection_renewal.asked_at is 'By the clock of the server.';
grant select, insert on collection_renewal to ${app};

create table collection_give_back_by_bank (
    request_id   uuid not null,
    operation_id uuid not null,
    paper        text not null,
    constraint pk_collection_give_back_by_bank primary key (request_id),
    constraint fk_collection_give_back_by_bank_request foreign key (request_id)
        references collection_give_back_answer (request_id),
    constraint fk_collection_give_back_by_bank_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_collection_give_back_by_bank_paper check (
        paper is nfc normalized and char_length(paper) between 3 and 50)
);
create index ix_collection_give_back_by_bank_operation on collection_give_back_by_bank (operation_id);
comment on table collection_give_back_by_bank is
    'Append-only: what was granted went back through the bank, by the number of its paper; the bill had been paid by transfer.';
grant select, insert on collection_give_back_by_bank to ${app};
