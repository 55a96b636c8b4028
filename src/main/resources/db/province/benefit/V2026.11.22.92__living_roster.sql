create table benefit_event (
    event_id       uuid        not null,
    kind           text        not null,
    commune_code   text        not null,
    happened_on    date        not null,
    full_name      text        not null,
    birth_year     integer,
    citizen_number text,
    source         text        not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_event primary key (event_id),
    constraint fk_benefit_event_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_event_kind check (kind in ('DEAD', 'IMPRISONED', 'MOVED', 'ALIVE')),
    constraint ck_benefit_event_known check (citizen_number is not null or birth_year is not null),
    constraint ck_benefit_event_nfc check (full_name is nfc normalized and source is nfc normalized)
);
create index ix_benefit_event_operation on benefit_event (operation_id);
create index ix_benefit_event_citizen on benefit_event (citizen_number);
create index ix_benefit_event_commune on benefit_event (commune_code, recorded_at desc);
comment on table benefit_event is
    'What a commune knows of people on lists: died, imprisoned, moved away, seen alive; personal, erased by the owner when the law asks for it.';
comment on column benefit_event.source is 'The paper behind it: an extract, a judgment, minutes of a visit.';
comment on column benefit_event.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_event to ${app};

create table benefit_kin (
    kin_id         uuid        not null,
    office_id      uuid        not null,
    staff_id       uuid        not null,
    relation       text        not null,
    full_name      text        not null,
    birth_year     integer,
    citizen_number text,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_kin primary key (kin_id),
    constraint fk_benefit_kin_office foreign key (office_id) references network_office (office_id),
    constraint fk_benefit_kin_staff foreign key (staff_id) references network_staff (staff_id),
    constraint fk_benefit_kin_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_kin_relation check (relation in
        ('SELF', 'SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'OTHER')),
    constraint ck_benefit_kin_known check (citizen_number is not null or birth_year is not null),
    constraint ck_benefit_kin_nfc check (full_name is nfc normalized)
);
create index ix_benefit_kin_office on benefit_kin (office_id);
create index ix_benefit_kin_staff on benefit_kin (staff_id);
create index ix_benefit_kin_operation on benefit_kin (operation_id);
create index ix_benefit_kin_citizen on benefit_kin (citizen_number);
comment on table benefit_kin is
    'Whom staff of the post have declared, themselves included, so that nobody quietly pays their own; personal, erased by the owner when the law asks for it.';
comment on column benefit_kin.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_kin to ${app};

create table benefit_challenge (
    roster_id    uuid    not null,
    line_roster  uuid    not null,
    line_no      integer not null,
    reason       text    not null,
    certainty    text    not null,
    commune_code text    not null,
    detail       text    not null,
    constraint pk_benefit_challenge primary key (roster_id, line_roster, line_no, reason),
    constraint fk_benefit_challenge_roster foreign key (roster_id)
        references benefit_roster (roster_id),
    constraint fk_benefit_challenge_line foreign key (line_roster, line_no)
        references benefit_line (roster_id, line_no),
    constraint ck_benefit_challenge_certainty check (certainty in ('STRONG', 'WEAK')),
    constraint ck_benefit_challenge_reason check (reason in
        ('NEW', 'STOPPED', 'CHANGED', 'MOVED', 'DEAD', 'IMPRISONED', 'LEFT', 'DOUBLE_NUMBER',
         'DOUBLE_NAME', 'NUMBER_CONTRADICTS', 'SHARED_ACCOUNT', 'TOO_OLD', 'TOO_YOUNG', 'OFF_RATE', 'PROXY_FOR_MANY',
         'PROXY_EXPIRED', 'STAFF', 'NO_PROOF_OF_LIFE'))
);
create index ix_benefit_challenge_line on benefit_challenge (line_roster, line_no);
create index ix_benefit_challenge_commune on benefit_challenge (roster_id, commune_code, line_no);
comment on table benefit_challenge is
    'Append-only: why a line of a list has to be explained before anybody is paid.';
comment on column benefit_challenge.line_roster is
    'The list itself; the former one for a line that is no longer there.';
comment on column benefit_challenge.certainty is
    'STRONG by citizen number or by the list alone; WEAK by name and year of birth.';
comment on column benefit_challenge.detail is 'Figures, days or line numbers; never a person.';
grant select, insert on benefit_challenge to ${app};

create table benefit_explanation (
    roster_id    uuid        not null,
    line_roster  uuid        not null,
    line_no      integer     not null,
    seq          integer     not null,
    outcome      text        not null,
    words        text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_explanation primary key (roster_id, line_roster, line_no, seq),
    constraint fk_benefit_explanation_roster foreign key (roster_id)
        references benefit_roster (roster_id),
    constraint fk_benefit_explanation_line foreign key (line_roster, line_no)
        references benefit_line (roster_id, line_no),
    constraint fk_benefit_explanation_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_explanation_seq check (seq >= 1),
    constraint ck_benefit_explanation_outcome check (outcome in ('KEEP', 'STOP', 'CORRECT')),
    constraint ck_benefit_explanation_words check (
        length(words) between 3 and 500 and words is nfc normalized)
);
create index ix_benefit_explanation_line on benefit_explanation (line_roster, line_no);
create index ix_benefit_explanation_operation on benefit_explanation (operation_id);
comment on table benefit_explanation is
    'Append-only: what a named person said to a questioned line; the last one counts.';
comment on column benefit_explanation.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_explanation to ${app};

create table benefit_signature (
    roster_id      uuid        not null,
    commune_code   text        not null,
    agency_id      uuid        not null,
    line_count     bigint      not null,
    total_dong     bigint      not null,
    withheld_count bigint      not null,
    withheld_dong  bigint      not null,
    operation_id   uuid        not null,
    recorded_at    timestamptz not null,
    constraint pk_benefit_signature primary key (roster_id, commune_code),
    constraint fk_benefit_signature_roster foreign key (roster_id)
        references benefit_roster (roster_id),
    constraint fk_benefit_signature_agency foreign key (agency_id)
        references network_agency (agency_id),
    constraint fk_benefit_signature_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_benefit_signature_agency on benefit_signature (agency_id);
create index ix_benefit_signature_operation on benefit_signature (operation_id);
comment on table benefit_signature is
    'Append-only: a commune has signed its part of a list, with what it adds up to.';
comment on column benefit_signature.withheld_count is 'Lines that will not be paid: stopped, or to be corrected.';
comment on column benefit_signature.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_signature to ${app};

create table benefit_read (
    read_id    uuid        not null default gen_random_uuid(),
    roster_id  uuid        not null,
    line_no    integer     not null,
    account_id uuid        not null,
    staff_id   uuid,
    unit_id    uuid,
    role       text        not null,
    purpose    text        not null,
    read_at    timestamptz not null,
    constraint pk_benefit_read primary key (read_id),
    constraint fk_benefit_read_line foreign key (roster_id, line_no)
        references benefit_line (roster_id, line_no),
    constraint ck_benefit_read_purpose check (purpose in ('PROCESSING', 'PRINT', 'INSPECTION')),
    constraint ck_benefit_read_role check (role in
        ('DIRECTOR', 'AGENCY_OFFICER', 'PROVINCE_OFFICE', 'AUDITOR'))
);
create index ix_benefit_read_line on benefit_read (roster_id, line_no);
create index ix_benefit_read_account on benefit_read (account_id, read_at);
comment on table benefit_read is 'Append-only: who looked at whom on a list, and why.';
comment on column benefit_read.read_at is 'By the clock of the server.';
grant select, insert on benefit_read to ${app};
