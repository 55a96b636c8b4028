-- Whoever stands at the counter is found by number, as receiver or as proxy.
create index ix_benefit_line_person_proxy_number on benefit_line_person (proxy_number)
    where proxy_number is not null;
create index ix_benefit_entitlement_beneficiary on benefit_entitlement (beneficiary_id);

-- A payment that two people took back puts the duty where it was. Nothing else leaves a person's hand.
alter table benefit_allotment
    add column taken_back boolean not null default false,
    drop constraint ck_benefit_allotment_giver,
    add constraint ck_benefit_allotment_giver check (
        giver_kind in ('point', 'shift', 'account', 'person')),
    add constraint ck_benefit_allotment_taken_back check ((giver_kind = 'person') = taken_back);
comment on column benefit_allotment.taken_back is
    'The payment was taken back by two people: who had paid holds the duty again.';

alter table benefit_read
    drop constraint ck_benefit_read_purpose,
    add constraint ck_benefit_read_purpose check (
        purpose in ('PROCESSING', 'PRINT', 'INSPECTION', 'PAYOUT')),
    drop constraint ck_benefit_read_role,
    add constraint ck_benefit_read_role check (role in
        ('CLERK', 'DIRECTOR', 'COURIER', 'AGENCY_OFFICER', 'PROVINCE_OFFICE', 'AUDITOR'));
