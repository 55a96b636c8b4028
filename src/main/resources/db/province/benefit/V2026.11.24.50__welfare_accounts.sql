create table benefit_account (
    account_id     uuid        not null,
    beneficiary_id uuid        not null,
    bank           text,
    account_number text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_account primary key (account_id),
    -- One account of a person and programme is known once.
    constraint uq_benefit_account_number unique (beneficiary_id, account_number),
    constraint uq_benefit_account_beneficiary unique (account_id, beneficiary_id),
    constraint fk_benefit_account_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_account_number check (account_number ~ '^[0-9]{4,24}$'),
    constraint ck_benefit_account_bank check (length(bank) between 2 and 120 and bank is nfc normalized)
);
create index ix_benefit_account_operation on benefit_account (operation_id);
create index ix_benefit_account_shared on benefit_account (account_number);
comment on table benefit_account is
    'A welfare account (tài khoản an sinh xã hội) of a person and programme; the number is personal, erased by the owner when the law asks for it.';
comment on column benefit_account.beneficiary_id is 'As on the payer''s lists: person and programme.';
comment on column benefit_account.bank is 'Null where the payer''s list told the number alone.';
comment on column benefit_account.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_account to ${app};

create table benefit_account_date (
    account_id   uuid        not null,
    step         text        not null,
    happened_on  date        not null,
    source       text        not null,
    told_by      text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_account_date primary key (account_id, step),
    constraint fk_benefit_account_date_of foreign key (account_id)
        references benefit_account (account_id),
    constraint fk_benefit_account_date_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_account_date_step check (step in
        ('OPENED', 'ACTIVE', 'FIRST_PAID', 'CLOSED')),
    constraint ck_benefit_account_date_source check (source in
        ('PERSON', 'BANK', 'PAYER', 'COMMUNE')),
    -- Only the bank knows that money has come.
    constraint ck_benefit_account_date_paid check (step <> 'FIRST_PAID' or source = 'BANK'),
    constraint ck_benefit_account_date_told check (
        length(told_by) between 2 and 200 and told_by is nfc normalized)
);
create index ix_benefit_account_date_operation on benefit_account_date (operation_id);
comment on table benefit_account_date is
    'Append-only: when a welfare account was opened, active, first paid and closed, each by whom it was told.';
comment on column benefit_account_date.happened_on is
    'As it was told; of an account that only a list told of, the day on which that list was frozen.';
comment on column benefit_account_date.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_account_date to ${app};

create table benefit_consent (
    consent_id     uuid        not null,
    beneficiary_id uuid        not null,
    person_id      uuid        not null,
    account_id     uuid,
    point_id       uuid,
    entitlement_id uuid,
    signature_id   uuid,
    office_id      uuid        not null,
    signed_on      date        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_consent primary key (consent_id),
    -- A duty comes back to cash once.
    constraint uq_benefit_consent_duty unique (entitlement_id),
    constraint uq_benefit_consent_of unique (consent_id, entitlement_id),
    constraint fk_benefit_consent_account foreign key (account_id, beneficiary_id)
        references benefit_account (account_id, beneficiary_id),
    constraint fk_benefit_consent_duty foreign key (entitlement_id)
        references benefit_entitlement (entitlement_id),
    constraint fk_benefit_consent_operation foreign key (operation_id)
        references operation_operation (operation_id),
    -- One way, never both and never none; what comes back within a round comes back to cash.
    constraint ck_benefit_consent_way check ((account_id is null) <> (point_id is null)),
    constraint ck_benefit_consent_back check (entitlement_id is null or point_id is not null)
);
create index ix_benefit_consent_beneficiary on benefit_consent (beneficiary_id, recorded_at desc);
create index ix_benefit_consent_account on benefit_consent (account_id, beneficiary_id);
create index ix_benefit_consent_operation on benefit_consent (operation_id);
comment on table benefit_consent is
    'Append-only: somebody signed to be paid to this account, or in cash at this point; the last one counts from the next round that is frozen.';
comment on column benefit_consent.person_id is 'Who signed: the receiver.';
comment on column benefit_consent.entitlement_id is
    'For this duty alone, whose transfer failed; null for every round that is frozen from now on.';
comment on column benefit_consent.signature_id is
    'The signature drawn on the screen, a file; null where a paper was signed.';
comment on column benefit_consent.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_consent to ${app};

alter table benefit_entitlement
    add column account_id uuid,
    add constraint fk_benefit_entitlement_account foreign key (account_id)
        references benefit_account (account_id),
    add constraint ck_benefit_entitlement_account check (account_id is null or way = 'ACCOUNT');
create index ix_benefit_entitlement_account on benefit_entitlement (account_id);
comment on column benefit_entitlement.account_id is
    'Where it is transferred to; null in cash, and for rounds frozen before accounts were kept.';

alter table benefit_allotment
    add column consent_id uuid,
    -- What waits for the bank comes to a pay point by the receiver's consent for that very duty ...
    add constraint fk_benefit_allotment_consent foreign key (consent_id, entitlement_id)
        references benefit_consent (consent_id, entitlement_id),
    add constraint ck_benefit_allotment_consent check (
        (giver_kind = 'account' and taker_kind = 'point') = (consent_id is not null)),
    -- ... and what somebody may pay in cash never goes to the bank in the same round.
    add constraint ck_benefit_allotment_to_account check (taker_kind <> 'account' or taken_back);
create index ix_benefit_allotment_consent on benefit_allotment (consent_id, entitlement_id);
comment on column benefit_allotment.consent_id is
    'By which a duty whose transfer failed is paid in cash; null otherwise.';

alter table benefit_challenge
    drop constraint ck_benefit_challenge_reason,
    add constraint ck_benefit_challenge_reason check (reason in
        ('NEW', 'STOPPED', 'CHANGED', 'MOVED', 'DEAD', 'IMPRISONED', 'LEFT', 'DOUBLE_NUMBER',
         'DOUBLE_NAME', 'NUMBER_CONTRADICTS', 'SHARED_ACCOUNT', 'WAY_DIFFERS', 'TOO_OLD',
         'TOO_YOUNG', 'OFF_RATE', 'PROXY_FOR_MANY', 'PROXY_EXPIRED', 'STAFF', 'NO_PROOF_OF_LIFE'));
