create table payout_power (
    power_id       uuid        not null,
    beneficiary_id uuid        not null,
    proxy_id       uuid        not null,
    form           text        not null,
    paper_no       text        not null,
    certified_by   text        not null,
    certified_on   date        not null,
    valid_from     date        not null,
    valid_until    date        not null,
    office_id      uuid        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_payout_power primary key (power_id),
    constraint fk_payout_power_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_power_form check (form in ('FORM_13_HSB', 'CONTRACT')),
    constraint ck_payout_power_days check (
        valid_until >= valid_from and valid_until <= valid_from + interval '5 years'),
    constraint ck_payout_power_texts check (
        length(paper_no) between 1 and 60 and length(certified_by) between 3 and 200
        and paper_no is nfc normalized and certified_by is nfc normalized)
);
create index ix_payout_power_beneficiary on payout_power (beneficiary_id);
create index ix_payout_power_proxy on payout_power (proxy_id);
create index ix_payout_power_operation on payout_power (operation_id);
comment on table payout_power is
    'Append-only: somebody may collect one person''s payouts of one programme for at most some months (giấy ủy quyền lĩnh thay).';
comment on column payout_power.beneficiary_id is 'As on the payer''s lists: person and programme.';
comment on column payout_power.valid_until is 'Last day on which it counts.';
grant select, insert on payout_power to ${app};

create table payout_power_end (
    power_id     uuid        not null,
    ended_on     date        not null,
    told_by      text        not null,
    words        text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_payout_power_end primary key (power_id),
    constraint fk_payout_power_end_of foreign key (power_id) references payout_power (power_id),
    constraint fk_payout_power_end_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_power_end_told check (
        told_by in ('AT_COUNTER', 'CALL', 'MESSAGE', 'AT_HOME', 'COMMUNE')),
    constraint ck_payout_power_end_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_payout_power_end_operation on payout_power_end (operation_id);
comment on table payout_power_end is
    'Append-only: a power that was revoked before its last day; it does not count from ended_on on.';
grant select, insert on payout_power_end to ${app};

create table payout_home (
    home_id        uuid        not null,
    person_id      uuid        not null,
    beneficiary_id uuid        not null,
    office_id      uuid        not null,
    ground         text        not null,
    words          text        not null,
    review_on      date        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_payout_home primary key (home_id),
    constraint fk_payout_home_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_home_ground check (ground in ('AGE', 'ILLNESS', 'DISABILITY', 'ALONE')),
    constraint ck_payout_home_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_payout_home_beneficiary on payout_home (beneficiary_id);
create index ix_payout_home_office on payout_home (office_id);
create index ix_payout_home_operation on payout_home (operation_id);
comment on table payout_home is
    'Append-only: somebody is paid at home, free of charge, because of age, illness, disability or having nobody.';
comment on column payout_home.review_on is 'First day on which the ground has to be looked at anew.';
grant select, insert on payout_home to ${app};

create table payout_home_end (
    home_id      uuid        not null,
    words        text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_payout_home_end primary key (home_id),
    constraint fk_payout_home_end_of foreign key (home_id) references payout_home (home_id),
    constraint fk_payout_home_end_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_home_end_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_payout_home_end_operation on payout_home_end (operation_id);
comment on table payout_home_end is 'Append-only: payment at home ended.';
grant select, insert on payout_home_end to ${app};

create table payout_presentation (
    presentation_id uuid        not null,
    person_id       uuid        not null,
    proof           text        not null,
    witness_1       text,
    witness_2       text,
    signature_id    uuid,
    office_id       uuid        not null,
    desk_id         uuid        not null,
    shift_id        uuid        not null,
    operation_id    uuid        not null,
    made_at         timestamptz not null,
    business_day    date        not null,
    constraint pk_payout_presentation primary key (presentation_id),
    constraint fk_payout_presentation_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_presentation_proof check (proof in ('CARD', 'POSTID', 'KNOWN')),
    -- Who has nothing to show is known to two others.
    constraint ck_payout_presentation_witnesses check (
        (proof = 'KNOWN') = (witness_1 is not null and witness_2 is not null)),
    constraint ck_payout_presentation_nfc check (
        witness_1 is nfc normalized and witness_2 is nfc normalized)
);
create index ix_payout_presentation_shift on payout_presentation (shift_id, person_id);
create index ix_payout_presentation_operation on payout_presentation (operation_id);
create index ix_payout_presentation_signature on payout_presentation (signature_id)
    where signature_id is not null;
comment on table payout_presentation is
    'Append-only: somebody came to be paid, was identified and signed for what is listed in payout_presented.';
comment on column payout_presentation.signature_id is
    'The signature drawn on the screen, a file; null where the paper list was signed.';
grant select, insert on payout_presentation to ${app};

create table payout_presented (
    presentation_id uuid not null,
    entitlement_id  uuid not null,
    capacity        text not null,
    power_id        uuid,
    constraint pk_payout_presented primary key (presentation_id, entitlement_id),
    constraint fk_payout_presented_of foreign key (presentation_id)
        references payout_presentation (presentation_id),
    constraint fk_payout_presented_power foreign key (power_id) references payout_power (power_id),
    constraint ck_payout_presented_capacity check (capacity in ('SELF', 'LISTED_PROXY', 'PROXY')),
    constraint ck_payout_presented_power check ((capacity = 'PROXY') = (power_id is not null))
);
create index ix_payout_presented_power on payout_presented (power_id);
comment on table payout_presented is
    'Append-only: for which duty, and in which capacity: the receiver, the proxy of the payer''s list, or by a power kept here.';
grant select, insert on payout_presented to ${app};

create table payout_payment (
    operation_id    uuid        not null,
    entitlement_id  uuid        not null,
    presentation_id uuid        not null,
    amount_dong     bigint      not null,
    office_id       uuid        not null,
    desk_id         uuid        not null,
    shift_id        uuid        not null,
    at_home         boolean     not null,
    paid_at         timestamptz not null,
    constraint pk_payout_payment primary key (operation_id, entitlement_id),
    constraint fk_payout_payment_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_payout_payment_presented foreign key (presentation_id, entitlement_id)
        references payout_presented (presentation_id, entitlement_id),
    constraint ck_payout_payment_amount check (amount_dong > 0)
);
create index ix_payout_payment_presented on payout_payment (presentation_id, entitlement_id);
create index ix_payout_payment_entitlement on payout_payment (entitlement_id);
create index ix_payout_payment_shift on payout_payment (shift_id);
comment on table payout_payment is
    'Append-only: which presentation a payment rests on, and where it was. The chain of benefit_allotment decides whether it still counts.';
grant select, insert on payout_payment to ${app};

create table payout_unpaid (
    entitlement_id uuid        not null,
    round_id       uuid        not null,
    operation_id   uuid        not null,
    reason         text        not null,
    words          text        not null,
    office_id      uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_payout_unpaid primary key (operation_id, entitlement_id),
    constraint fk_payout_unpaid_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_payout_unpaid_reason check (
        reason in ('ABSENT', 'DEAD', 'MOVED', 'IMPRISONED', 'WRONG_PAPER', 'PROXY_EXPIRED',
                   'REFUSED', 'HOME_VISIT_FAILED')),
    constraint ck_payout_unpaid_words check (length(words) <= 500 and words is nfc normalized)
);
create index ix_payout_unpaid_round on payout_unpaid (round_id);
create index ix_payout_unpaid_entitlement on payout_unpaid (entitlement_id, recorded_at);
comment on table payout_unpaid is
    'Append-only: why somebody was not paid when they were tried to be paid; the last words count.';
grant select, insert on payout_unpaid to ${app};
