create table benefit_round (
    round_id     uuid        not null,
    programme_id uuid        not null,
    month        date        not null,
    months       smallint    not null,
    points_from  date        not null,
    points_to    date        not null,
    offices_from date        not null,
    offices_to   date        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_round primary key (round_id),
    constraint uq_benefit_round_month unique (programme_id, month),
    constraint fk_benefit_round_programme foreign key (programme_id)
        references benefit_programme (programme_id),
    constraint fk_benefit_round_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_round_month check (extract(day from month) = 1),
    constraint ck_benefit_round_months check (months between 1 and 3),
    constraint ck_benefit_round_days check (
        points_from <= points_to and points_to < offices_from and offices_from <= offices_to)
);
create index ix_benefit_round_operation on benefit_round (operation_id);
comment on table benefit_round is
    'Append-only: one programme paid for one month, or for the months around Tết at once.';
comment on column benefit_round.month is 'First day of the first month that is paid.';
comment on column benefit_round.months is 'How many months are paid in one go.';
comment on column benefit_round.points_to is 'Last day at the pay points.';
comment on column benefit_round.offices_to is 'Last day at the offices.';
comment on column benefit_round.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_round to ${app};

create table benefit_step (
    round_id     uuid        not null,
    seq          integer     not null,
    prev_seq     integer     generated always as (nullif(seq - 1, 0)) stored,
    before       text        not null,
    state        text        not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_step primary key (round_id, seq),
    constraint uq_benefit_step_state unique (round_id, seq, state),
    constraint fk_benefit_step_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_benefit_step_operation foreign key (operation_id)
        references operation_operation (operation_id),
    -- Each step starts in the state where the one before it ended.
    constraint fk_benefit_step_unbroken foreign key (round_id, prev_seq, before)
        references benefit_step (round_id, seq, state),
    constraint ck_benefit_step_seq check (seq >= 1 and (seq = 1) = (before = 'NONE')),
    constraint ck_benefit_step_way check ((before || ' ' || state) in
        ('NONE DRAFTED', 'DRAFTED IMPORTED', 'IMPORTED IMPORTED', 'CHALLENGED IMPORTED',
         'IMPORTED CHALLENGED', 'CHALLENGED SIGNED', 'SIGNED FROZEN'))
);
create index ix_benefit_step_operation on benefit_step (operation_id);
comment on table benefit_step is
    'Append-only: the way of a round from its draft to the instant at which it is frozen; the graph stands in ck_benefit_step_way.';
comment on column benefit_step.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_step to ${app};

create table benefit_draft (
    draft_id     uuid        not null,
    round_id     uuid        not null,
    account_id   uuid        not null,
    file_name    text        not null,
    digest       bytea       not null,
    progress     text        not null,
    line_count   bigint      not null,
    fault_count  bigint      not null,
    amount_dong  bigint      not null,
    arrears_dong bigint      not null,
    started_at   timestamptz not null,
    touched_at   timestamptz not null,
    constraint pk_benefit_draft primary key (draft_id),
    constraint fk_benefit_draft_round foreign key (round_id) references benefit_round (round_id),
    constraint ck_benefit_draft_progress check (progress in ('READING', 'CHECKING', 'READ', 'BROKEN')),
    constraint ck_benefit_draft_digest check (octet_length(digest) = 32),
    constraint ck_benefit_draft_name check (length(file_name) <= 200 and file_name is nfc normalized)
);
create index ix_benefit_draft_round on benefit_draft (round_id, started_at desc);
comment on table benefit_draft is
    'A list that was brought and checked and counts for nothing yet; goes a week later.';
comment on column benefit_draft.digest is 'SHA-256 of the file''s bytes.';
comment on column benefit_draft.line_count is 'Lines read so far, those with faults too.';
comment on column benefit_draft.touched_at is
    'By the clock of the server: when the reader last said how far it is.';
grant select, insert, update, delete on benefit_draft to ${app};

-- No key, no index: a million rows arrive at once, are read from end to end and go again.
create table benefit_draft_line (
    draft_id       uuid    not null,
    line_no        integer not null,
    month          date    not null,
    commune_code   text    not null,
    beneficiary_no text    not null,
    full_name      text    not null,
    birth_date     date,
    birth_year     integer,
    citizen_number text,
    address        text,
    amount_dong    bigint  not null,
    arrears_dong   bigint  not null,
    way            text    not null,
    account_number text,
    point_id       uuid,
    proxy_name     text,
    proxy_number   text,
    proxy_from     date,
    proxy_to       date,
    note           text,
    number_contradicts boolean not null,
    constraint ck_benefit_draft_line_way check (way in ('CASH', 'ACCOUNT'))
);
comment on table benefit_draft_line is
    'Lines of a draft that are well formed; personal; they go with their draft.';
comment on column benefit_draft_line.line_no is 'In the file, from 1 below the heading.';
grant select, insert, delete on benefit_draft_line to ${app};

create table benefit_draft_covering (
    draft_id     uuid   not null,
    commune_code text   not null,
    line_count   bigint not null,
    total_dong   bigint not null,
    constraint pk_benefit_draft_covering primary key (draft_id, commune_code),
    constraint fk_benefit_draft_covering_of foreign key (draft_id) references benefit_draft (draft_id)
);
comment on table benefit_draft_covering is
    'What the payer says the list adds up to, by commune; goes with its draft.';
comment on column benefit_draft_covering.total_dong is 'The month''s amounts and arrears together.';
grant select, insert, delete on benefit_draft_covering to ${app};

create table benefit_fault (
    draft_id uuid   not null,
    line_no  bigint not null,
    field    text   not null,
    reason   text   not null,
    value    text   not null,
    constraint fk_benefit_fault_of foreign key (draft_id) references benefit_draft (draft_id),
    constraint ck_benefit_fault_value check (length(value) <= 61)
);
create index ix_benefit_fault_of on benefit_fault (draft_id, line_no);
comment on table benefit_fault is 'What is wrong with which line of a draft; goes with it.';
comment on column benefit_fault.value is 'What stood there, cut; may be personal.';
grant select, insert, delete on benefit_fault to ${app};

create table benefit_roster (
    roster_id    uuid        not null,
    round_id     uuid        not null,
    seq          integer     not null,
    file_name    text        not null,
    digest       bytea       not null,
    line_count   bigint      not null,
    amount_dong  bigint      not null,
    arrears_dong bigint      not null,
    operation_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint pk_benefit_roster primary key (roster_id),
    constraint uq_benefit_roster_seq unique (round_id, seq),
    constraint uq_benefit_roster_digest unique (digest),
    constraint fk_benefit_roster_round foreign key (round_id) references benefit_round (round_id),
    constraint fk_benefit_roster_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_benefit_roster_sums check (line_count > 0 and amount_dong > 0 and arrears_dong >= 0)
);
create index ix_benefit_roster_operation on benefit_roster (operation_id);
comment on table benefit_roster is
    'Append-only: each list that was taken for a round; the one with the highest seq counts.';
comment on column benefit_roster.digest is 'SHA-256 of the file''s bytes: a file is taken once.';
comment on column benefit_roster.recorded_at is 'By the clock of the server.';
grant select, insert on benefit_roster to ${app};

create table benefit_covering (
    roster_id    uuid   not null,
    commune_code text   not null,
    line_count   bigint not null,
    total_dong   bigint not null,
    constraint pk_benefit_covering primary key (roster_id, commune_code),
    constraint fk_benefit_covering_of foreign key (roster_id) references benefit_roster (roster_id)
);
comment on table benefit_covering is
    'Append-only: what the payer said that a list adds up to, by commune; the lines did.';
comment on column benefit_covering.total_dong is 'The month''s amounts and arrears together.';
grant select, insert on benefit_covering to ${app};

create table benefit_line (
    roster_id      uuid    not null,
    line_no        integer not null,
    beneficiary_id uuid    not null,
    month          date    not null,
    commune_code   text    not null,
    amount_dong    bigint  not null,
    arrears_dong   bigint  not null,
    way            text    not null,
    point_id       uuid,
    number_contradicts boolean not null,
    constraint pk_benefit_line primary key (roster_id, line_no),
    constraint fk_benefit_line_roster foreign key (roster_id) references benefit_roster (roster_id),
    constraint ck_benefit_line_amounts check (amount_dong > 0 and arrears_dong >= 0),
    constraint ck_benefit_line_way check (way in ('CASH', 'ACCOUNT')),
    constraint ck_benefit_line_point check (way = 'ACCOUNT' or point_id is not null)
);
create index ix_benefit_line_commune on benefit_line (roster_id, commune_code);
comment on table benefit_line is
    'Append-only: one person''s claim of one month on a list, without the person.';
comment on column benefit_line.beneficiary_id is
    'Made of the programme and the payer''s number, so that it is the same each month.';
comment on column benefit_line.point_id is 'Where it is paid in cash; null for accounts.';
comment on column benefit_line.number_contradicts is
    'The personal number tells another year of birth than the list.';
grant select, insert on benefit_line to ${app};

create table benefit_line_person (
    roster_id      uuid    not null,
    line_no        integer not null,
    beneficiary_no text    not null,
    full_name      text    not null,
    birth_date     date,
    birth_year     integer,
    citizen_number text,
    address        text,
    account_number text,
    proxy_name     text,
    proxy_number   text,
    proxy_from     date,
    proxy_to       date,
    note           text,
    constraint pk_benefit_line_person primary key (roster_id, line_no),
    constraint fk_benefit_line_person_of foreign key (roster_id, line_no)
        references benefit_line (roster_id, line_no)
);
create index ix_benefit_line_person_citizen on benefit_line_person (citizen_number);
create index ix_benefit_line_person_proxy on benefit_line_person (roster_id) where proxy_name is not null;
comment on table benefit_line_person is
    'Who a line is about, as the payer wrote it; never changed here, erased by the owner when the time of keeping is over.';
grant select, insert on benefit_line_person to ${app};
