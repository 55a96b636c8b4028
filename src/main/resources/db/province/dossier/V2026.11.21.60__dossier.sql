create table dossier_number (
    agency_code text    not null,
    day         date    not null,
    last        integer not null,
    constraint pk_dossier_number primary key (agency_code, day),
    constraint ck_dossier_number check (last between 1 and 9999999)
);
comment on table dossier_number is
    'Last running number of each agency and day; a number is taken in the transaction that uses it.';
comment on column dossier_number.day is 'Business day, Asia/Ho_Chi_Minh.';
grant select, insert, update on dossier_number to ${app};

create table dossier_dossier (
    dossier_id     uuid        not null,
    code           text        not null,
    token          text        not null,
    procedure_code text        not null,
    version_id     uuid        not null,
    applicant_id   uuid        not null,
    channel        smallint    not null,
    helped_unit    uuid        not null,
    received_unit  uuid        not null,
    agency_id      uuid        not null,
    commune_code   text        not null,
    return_way     text        not null,
    return_unit    uuid        not null,
    paper_id       uuid        not null,
    seal_number    text,
    fee_dong       bigint,
    promised_at    timestamptz,
    operation_id   uuid        not null,
    handed_in_at   timestamptz not null,
    constraint pk_dossier primary key (dossier_id),
    constraint uq_dossier_code unique (code),
    constraint uq_dossier_token unique (token),
    constraint uq_dossier_paper unique (paper_id),
    -- Both generations of national codes: 000.00.29.H49-210112-0001 and H49.29-250715-0001.
    constraint ck_dossier_code check (code ~
        '^([0-9]{3}([.][0-9]{2}){2}[.][A-Z][0-9]{2}|[A-Z][0-9]{2}([.][0-9]{1,3}){0,3})-[0-9]{6}-[0-9]{4,7}$'),
    constraint ck_dossier_token check (token ~ '^[0-9]{2}[0-9A-HJKMNP-TV-Z]{16}$'),
    constraint ck_dossier_channel check (channel in (1, 2, 3)),
    constraint ck_dossier_return_way check (return_way in ('point', 'home', 'post')),
    constraint ck_dossier_fee check (fee_dong >= 0),
    constraint fk_dossier_paper foreign key (paper_id) references custody_thing (thing_id),
    constraint fk_dossier_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_dossier_operation on dossier_dossier (operation_id);
create index ix_dossier_applicant on dossier_dossier (applicant_id, handed_in_at desc);
create index ix_dossier_agency on dossier_dossier (agency_id, handed_in_at desc);
create index ix_dossier_helped on dossier_dossier (helped_unit, handed_in_at desc);
create index ix_dossier_return on dossier_dossier (return_unit, handed_in_at desc);
comment on table dossier_dossier is
    'Append-only: one request of one citizen under one version of one procedure. Where it was helped, where it was received and who decides are three things.';
comment on column dossier_dossier.token is
    'Province (2 digits) and 80 random bits in Crockford base 32: opens the public tracker.';
comment on column dossier_dossier.channel is 'KenhThucHien: 1 counter, 2 online, 3 public post.';
comment on column dossier_dossier.fee_dong is
    'Fee in force when it was handed in, as shown to the citizen, in đồng; null where the province decides.';
comment on column dossier_dossier.promised_at is
    'What was shown at the counter: both legs together; not the due time by law.';
comment on column dossier_dossier.handed_in_at is 'By the effective clock.';
grant select, insert on dossier_dossier to ${app};

create table dossier_paper (
    dossier_id uuid     not null,
    seq        integer  not null,
    originals  smallint not null,
    copies     smallint not null,
    constraint pk_dossier_paper primary key (dossier_id, seq),
    constraint ck_dossier_paper check (originals >= 0 and copies >= 0 and originals + copies >= 1),
    constraint fk_dossier_paper_dossier foreign key (dossier_id)
        references dossier_dossier (dossier_id)
);
comment on table dossier_paper is
    'Append-only: papers counted with the citizen; seq is that of the procedure''s list in the version kept.';
grant select, insert on dossier_paper to ${app};

create table dossier_transition (
    act         text     not null,
    from_status smallint not null,
    to_status   smallint not null,
    constraint pk_dossier_transition primary key (act, from_status, to_status)
);
comment on table dossier_transition is
    'The graph of statuses as data; a test compares it with the program''s. 0 stands for "not there yet".';
grant select on dossier_transition to ${app};
insert into dossier_transition (act, from_status, to_status) values
    ('hand-in', 0, 1),
    ('confirm-receipt', 1, 2),
    ('refuse', 1, 3),
    ('start', 2, 4),
    ('ask-supplement', 1, 5), ('ask-supplement', 2, 5), ('ask-supplement', 4, 5),
    ('supplemented', 5, 4),
    ('ask-payment', 2, 6), ('ask-payment', 4, 6),
    ('paid', 6, 4),
    ('extend', 2, 2), ('extend', 4, 4),
    ('withdraw', 1, 7), ('withdraw', 2, 7), ('withdraw', 4, 7), ('withdraw', 5, 7), ('withdraw', 6, 7),
    ('stop', 2, 8), ('stop', 4, 8), ('stop', 5, 8), ('stop', 6, 8), ('stop', 7, 8),
    ('go-on', 7, 4),
    ('finish', 2, 9), ('finish', 4, 9), ('finish', 6, 9),
    ('return', 9, 10);

create table dossier_act (
    dossier_id   uuid        not null,
    seq          integer     not null,
    prev_seq     integer     generated always as (nullif(seq - 1, 0)) stored,
    act          text        not null,
    from_status  smallint    not null,
    to_status    smallint    not null,
    by_unit      uuid        not null,
    reason       text,
    due_at       timestamptz,
    operation_id uuid        not null,
    effective_at timestamptz not null,
    recorded_at  timestamptz not null,
    constraint pk_dossier_act primary key (dossier_id, seq),
    constraint uq_dossier_act_status unique (dossier_id, seq, to_status),
    constraint ck_dossier_act_seq check (seq >= 1),
    constraint ck_dossier_act_first check ((seq = 1) = (from_status = 0)),
    constraint ck_dossier_act_reason
        check (reason is nfc normalized and char_length(reason) between 5 and 1000),
    constraint fk_dossier_act_dossier foreign key (dossier_id)
        references dossier_dossier (dossier_id),
    constraint fk_dossier_act_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_dossier_act_transition foreign key (act, from_status, to_status)
        references dossier_transition (act, from_status, to_status),
    -- A history that leaps or forks cannot be stored.
    constraint fk_dossier_act_unbroken foreign key (dossier_id, prev_seq, from_status)
        references dossier_act (dossier_id, seq, to_status)
);
create index ix_dossier_act_operation on dossier_act (operation_id);
create index ix_dossier_act_transition on dossier_act (act, from_status, to_status);
comment on table dossier_act is
    'Append-only: every change of a dossier''s national status (1 to 10), oldest first by seq.';
comment on column dossier_act.due_at is
    'The due time by law as reckoned by this act; null where it reckons none.';
comment on column dossier_act.effective_at is 'max(previous act, min(happened, recorded)).';
comment on column dossier_act.recorded_at is 'By the clock of the server.';
grant select, insert on dossier_act to ${app};

create table dossier_state (
    dossier_id  uuid        not null,
    seq         integer     not null,
    status      smallint    not null,
    since       timestamptz not null,
    due_at      timestamptz,
    late        boolean     not null,
    supplements smallint    not null,
    started_at  timestamptz,
    agency_id   uuid        not null,
    return_unit uuid        not null,
    helped_unit uuid        not null,
    applicant_id uuid       not null,
    constraint pk_dossier_state primary key (dossier_id),
    constraint fk_dossier_state_act foreign key (dossier_id, seq, status)
        references dossier_act (dossier_id, seq, to_status)
);
create index ix_dossier_state_agency on dossier_state (agency_id, status, due_at);
create index ix_dossier_state_return on dossier_state (return_unit, status, due_at);
create index ix_dossier_state_helped on dossier_state (helped_unit, status, due_at);
create index ix_dossier_state_applicant on dossier_state (applicant_id, status);
comment on table dossier_state is
    'The last act of each dossier, written with it, so that lists by agency, office and applicant have an index.';
comment on column dossier_state.started_at is
    'When the legal clock started: the agency had a complete dossier.';
comment on column dossier_state.late is
    'Late whatever its date: more than one supplement was asked.';
grant select, insert, update on dossier_state to ${app};

create table dossier_asked (
    dossier_id uuid    not null,
    act_seq    integer not null,
    item       integer not null,
    paper      text    not null,
    reason     text    not null,
    constraint pk_dossier_asked primary key (dossier_id, act_seq, item),
    constraint ck_dossier_asked_paper
        check (paper is nfc normalized and char_length(paper) between 2 and 400),
    constraint ck_dossier_asked_reason
        check (reason is nfc normalized and char_length(reason) between 5 and 500),
    constraint fk_dossier_asked_act foreign key (dossier_id, act_seq)
        references dossier_act (dossier_id, seq)
);
comment on table dossier_asked is
    'Append-only: each paper asked for in a supplement (form 02), with its reason.';
grant select, insert on dossier_asked to ${app};

create table dossier_thing (
    thing_id     uuid not null,
    dossier_id   uuid not null,
    role         text not null,
    operation_id uuid not null,
    constraint pk_dossier_thing primary key (thing_id),
    constraint ck_dossier_thing_role check (role in ('papers', 'supplement', 'result')),
    constraint fk_dossier_thing_thing foreign key (thing_id) references custody_thing (thing_id),
    constraint fk_dossier_thing_dossier foreign key (dossier_id)
        references dossier_dossier (dossier_id),
    constraint fk_dossier_thing_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_dossier_thing_dossier on dossier_thing (dossier_id, role);
create index ix_dossier_thing_operation on dossier_thing (operation_id);
comment on table dossier_thing is 'Append-only: the physical things that belong to a dossier.';
grant select, insert on dossier_thing to ${app};

create table dossier_collection (
    dossier_id    uuid not null,
    thing_id      uuid not null,
    collector_id  uuid not null,
    collector_as  text not null,
    identity_kind text not null,
    signature_id  uuid,
    operation_id  uuid not null,
    constraint pk_dossier_collection primary key (dossier_id),
    constraint ck_dossier_collection_as check (collector_as in ('applicant', 'proxy')),
    constraint ck_dossier_collection_identity
        check (identity_kind in ('card', 'passport', 'postid', 'known')),
    constraint fk_dossier_collection_dossier foreign key (dossier_id)
        references dossier_dossier (dossier_id),
    constraint fk_dossier_collection_thing foreign key (thing_id)
        references custody_thing (thing_id),
    constraint fk_dossier_collection_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_dossier_collection_thing on dossier_collection (thing_id);
create index ix_dossier_collection_operation on dossier_collection (operation_id);
comment on table dossier_collection is
    'Append-only: who took the result, by which identity paper, with which signature.';
grant select, insert on dossier_collection to ${app};
