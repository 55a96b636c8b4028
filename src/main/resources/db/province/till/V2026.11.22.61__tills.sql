create table till_shift (
    shift_id       uuid        not null,
    operation_id   uuid        not null,
    office_id      uuid        not null,
    desk_id        uuid        not null,
    seq            integer     not null,
    prev_seq       integer     generated always as (nullif(seq - 1, 0)) stored,
    clerk_id       uuid        not null,
    clerk_seq      integer     not null,
    prev_clerk_seq integer     generated always as (nullif(clerk_seq - 1, 0)) stored,
    staff_id       uuid,
    opened_at      timestamptz not null,
    business_day   date        not null,
    constraint pk_till_shift primary key (shift_id),
    constraint uq_till_shift_desk unique (desk_id, seq),
    constraint uq_till_shift_clerk unique (clerk_id, clerk_seq),
    constraint uq_till_shift_places unique (shift_id, desk_id, seq, clerk_id, clerk_seq),
    constraint fk_till_shift_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_shift_seq check (seq >= 1 and clerk_seq >= 1)
);
create index ix_till_shift_operation on till_shift (operation_id);
create index ix_till_shift_office on till_shift (office_id, opened_at);
comment on table till_shift is
    'Append-only: one clerk answers for the cash of one desk, or one courier for a cash bag, from opening to closing.';
comment on column till_shift.clerk_id is 'The account of the clerk or courier.';
comment on column till_shift.seq is 'From 1 at each desk; the next shift follows the closing of the one before.';
comment on column till_shift.clerk_seq is 'From 1 for each clerk; nobody has two shifts open.';
comment on column till_shift.opened_at is 'By the clock of the server.';
grant select, insert on till_shift to ${app};

create table till_closing (
    shift_id     uuid        not null,
    operation_id uuid        not null,
    desk_id      uuid        not null,
    seq          integer     not null,
    clerk_id     uuid        not null,
    clerk_seq    integer     not null,
    expected     bigint      not null,
    counted      bigint      not null,
    unsent       integer     not null,
    closed_at    timestamptz not null,
    constraint pk_till_closing primary key (shift_id),
    constraint uq_till_closing_desk unique (desk_id, seq),
    constraint uq_till_closing_clerk unique (clerk_id, clerk_seq),
    constraint fk_till_closing_shift foreign key (shift_id, desk_id, seq, clerk_id, clerk_seq)
        references till_shift (shift_id, desk_id, seq, clerk_id, clerk_seq),
    constraint fk_till_closing_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_closing_sums check (expected >= 0 and counted >= 0 and unsent >= 0)
);
create index ix_till_closing_operation on till_closing (operation_id);
comment on table till_closing is 'Append-only: a shift ends once, by a count that was made without seeing the book.';
comment on column till_closing.unsent is 'Operations that a device of the till had not sent yet; above 0 the closing is incomplete.';
comment on column till_closing.closed_at is 'By the clock of the server.';
grant select, insert on till_closing to ${app};

alter table till_shift add constraint fk_till_shift_one_per_desk
    foreign key (desk_id, prev_seq) references till_closing (desk_id, seq);
alter table till_shift add constraint fk_till_shift_one_per_clerk
    foreign key (clerk_id, prev_clerk_seq) references till_closing (clerk_id, clerk_seq);

create table till_break (
    shift_id     uuid    not null,
    no           integer not null,
    prev_no      integer generated always as (nullif(no - 1, 0)) stored,
    operation_id uuid    not null,
    constraint pk_till_break primary key (shift_id, no),
    constraint fk_till_break_shift foreign key (shift_id) references till_shift (shift_id),
    constraint fk_till_break_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_break_no check (no >= 1)
);
create index ix_till_break_operation on till_break (operation_id);
comment on table till_break is 'Append-only: the clerk left the till for a while; nothing is entered meanwhile.';
grant select, insert on till_break to ${app};

create table till_break_end (
    shift_id     uuid    not null,
    no           integer not null,
    operation_id uuid    not null,
    constraint pk_till_break_end primary key (shift_id, no),
    constraint fk_till_break_end foreign key (shift_id, no) references till_break (shift_id, no),
    constraint fk_till_break_end_operation foreign key (operation_id)
        references operation_operation (operation_id)
);
create index ix_till_break_end_operation on till_break_end (operation_id);
comment on table till_break_end is 'Append-only: the clerk came back.';
grant select, insert on till_break_end to ${app};

alter table till_break add constraint fk_till_break_one_at_a_time
    foreign key (shift_id, prev_no) references till_break_end (shift_id, no);

create table till_remittance (
    remittance_id uuid        not null,
    operation_id  uuid        not null,
    office_id     uuid        not null,
    giver_desk    uuid        not null,
    giver_holder  uuid        not null,
    taker_desk    uuid        not null,
    offered       bigint      not null,
    made_at       timestamptz not null,
    constraint pk_till_remittance primary key (remittance_id),
    constraint fk_till_remittance_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_remittance_offered check (offered > 0)
);
create index ix_till_remittance_operation on till_remittance (operation_id);
create index ix_till_remittance_office on till_remittance (office_id, made_at);
create index ix_till_remittance_taker on till_remittance (taker_desk, made_at);
create index ix_till_remittance_giver on till_remittance (giver_holder, made_at);
comment on table till_remittance is
    'Append-only: cash offered by one hand to a desk of the same office; it is in transit until it is counted there.';
comment on column till_remittance.giver_holder is 'The shift, or the desk of the vault, that gave it.';
comment on column till_remittance.made_at is 'By the clock of the server.';
grant select, insert on till_remittance to ${app};

create table till_remittance_end (
    remittance_id uuid   not null,
    operation_id  uuid   not null,
    outcome       text   not null,
    taker_holder  uuid,
    counted       bigint,
    constraint pk_till_remittance_end primary key (remittance_id),
    constraint fk_till_remittance_end foreign key (remittance_id)
        references till_remittance (remittance_id),
    constraint fk_till_remittance_end_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_remittance_end_outcome check (outcome in ('received', 'withdrawn')),
    constraint ck_till_remittance_end_counted
        check ((outcome = 'received') = (counted is not null and taker_holder is not null)),
    constraint ck_till_remittance_end_sum check (counted >= 0)
);
create index ix_till_remittance_end_operation on till_remittance_end (operation_id);
comment on table till_remittance_end is 'Append-only: a remittance ends once: counted by its taker, or taken back by its giver.';
grant select, insert on till_remittance_end to ${app};

create table till_pieces (
    counted_id   uuid    not null,
    occasion     text    not null,
    denomination integer not null,
    pieces       integer not null,
    operation_id uuid    not null,
    constraint pk_till_pieces primary key (counted_id, occasion, denomination),
    constraint fk_till_pieces_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_pieces_occasion check (occasion in ('offered', 'received', 'closing', 'bank')),
    constraint ck_till_pieces_denomination check (denomination in
        (200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000)),
    constraint ck_till_pieces_pieces check (pieces between 1 and 100000)
);
create index ix_till_pieces_operation on till_pieces (operation_id);
comment on table till_pieces is 'Append-only: each count by denomination, of a shift''s closing, a remittance''s two sides, or a slip of the bank.';
comment on column till_pieces.denomination is 'In đồng.';
grant select, insert on till_pieces to ${app};

create table till_bank_slip (
    slip_id      uuid   not null,
    operation_id uuid   not null,
    office_id    uuid   not null,
    desk_id      uuid   not null,
    way          text   not null,
    amount       bigint not null,
    paper        text   not null,
    constraint pk_till_bank_slip primary key (slip_id),
    constraint uq_till_bank_slip_paper unique (office_id, way, paper),
    constraint fk_till_bank_slip_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_bank_slip_way check (way in ('drawn', 'deposited')),
    constraint ck_till_bank_slip_amount check (amount > 0),
    constraint ck_till_bank_slip_paper check (paper is nfc normalized and char_length(paper) between 3 and 50)
);
create index ix_till_bank_slip_operation on till_bank_slip (operation_id);
comment on table till_bank_slip is 'Append-only: cash fetched from or brought to the bank, by the number of its paper, which serves once.';
grant select, insert on till_bank_slip to ${app};

create table till_difference (
    difference_id uuid        not null,
    operation_id  uuid        not null,
    office_id     uuid        not null,
    shift_id      uuid,
    remittance_id uuid,
    amount        bigint      not null,
    found_at      timestamptz not null,
    constraint pk_till_difference primary key (difference_id),
    constraint fk_till_difference_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_till_difference_shift foreign key (shift_id) references till_closing (shift_id),
    constraint fk_till_difference_remittance foreign key (remittance_id)
        references till_remittance_end (remittance_id),
    constraint ck_till_difference_of check (num_nonnulls(shift_id, remittance_id) = 1),
    constraint ck_till_difference_amount check (amount <> 0)
);
create index ix_till_difference_operation on till_difference (operation_id);
create index ix_till_difference_office on till_difference (office_id, found_at);
create index ix_till_difference_shift on till_difference (shift_id);
create index ix_till_difference_remittance on till_difference (remittance_id);
comment on table till_difference is 'Append-only: counted and book did not agree; above 0 too much, below 0 too little. It stands on accounts of its own.';
comment on column till_difference.found_at is 'By the clock of the server.';
grant select, insert on till_difference to ${app};

create table till_dispute (
    difference_id uuid not null,
    operation_id  uuid not null,
    words         text not null,
    constraint pk_till_dispute primary key (difference_id),
    constraint fk_till_dispute_difference foreign key (difference_id)
        references till_difference (difference_id),
    constraint fk_till_dispute_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_dispute_words check (words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_till_dispute_operation on till_dispute (operation_id);
comment on table till_dispute is 'Append-only: whoever answered for the cash says that the book is wrong; nobody owes the sum.';
grant select, insert on till_dispute to ${app};

create table till_difference_end (
    difference_id uuid not null,
    operation_id  uuid not null,
    outcome       text not null,
    words         text not null,
    constraint pk_till_difference_end primary key (difference_id),
    constraint fk_till_difference_end foreign key (difference_id)
        references till_difference (difference_id),
    constraint fk_till_difference_end_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_difference_end_outcome
        check (outcome in ('borne', 'made-good', 'kept', 'given-back')),
    constraint ck_till_difference_end_words check (words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_till_difference_end_operation on till_difference_end (operation_id);
comment on table till_difference_end is
    'Append-only: how a difference ended: borne by the office, made good by whoever was short of their own will, kept, or given back to its owner.';
grant select, insert on till_difference_end to ${app};

create table till_reversal (
    request_id         uuid        not null,
    operation_id       uuid        not null,
    office_id          uuid        not null,
    shift_id           uuid        not null,
    asked_by           uuid        not null,
    reverses_operation uuid        not null,
    words              text        not null,
    asked_at           timestamptz not null,
    constraint pk_till_reversal primary key (request_id),
    constraint uq_till_reversal_asked_by unique (request_id, asked_by),
    constraint fk_till_reversal_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_till_reversal_shift foreign key (shift_id) references till_shift (shift_id),
    constraint fk_till_reversal_reverses foreign key (reverses_operation)
        references operation_operation (operation_id),
    constraint ck_till_reversal_words check (words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_till_reversal_operation on till_reversal (operation_id);
create index ix_till_reversal_shift on till_reversal (shift_id);
create index ix_till_reversal_reverses on till_reversal (reverses_operation);
create index ix_till_reversal_office on till_reversal (office_id, asked_at);
comment on table till_reversal is 'Append-only: a clerk asks that an operation of the own shift be taken back.';
comment on column till_reversal.asked_at is 'By the clock of the server.';
grant select, insert on till_reversal to ${app};

create table till_reversal_answer (
    request_id   uuid    not null,
    operation_id uuid    not null,
    asked_by     uuid    not null,
    answered_by  uuid    not null,
    granted      boolean not null,
    words        text    not null,
    constraint pk_till_reversal_answer primary key (request_id),
    constraint fk_till_reversal_answer foreign key (request_id, asked_by)
        references till_reversal (request_id, asked_by),
    constraint fk_till_reversal_answer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_reversal_answer_two check (answered_by <> asked_by),
    constraint ck_till_reversal_answer_words check (words is nfc normalized and char_length(words) <= 1000)
);
create index ix_till_reversal_answer_operation on till_reversal_answer (operation_id);
comment on table till_reversal_answer is 'Append-only: a second person grants or refuses; who asked cannot answer.';
grant select, insert on till_reversal_answer to ${app};

create table till_proposal (
    proposal_id   uuid        not null,
    operation_id  uuid        not null,
    office_id     uuid        not null,
    difference_id uuid        not null,
    outcome       text        not null,
    words         text        not null,
    made_at       timestamptz not null,
    constraint pk_till_proposal primary key (proposal_id),
    constraint fk_till_proposal_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint fk_till_proposal_difference foreign key (difference_id)
        references till_difference (difference_id),
    constraint ck_till_proposal_outcome
        check (outcome in ('borne', 'made-good', 'kept', 'given-back')),
    constraint ck_till_proposal_words check (words is nfc normalized and char_length(words) between 5 and 1000)
);
create index ix_till_proposal_operation on till_proposal (operation_id);
create index ix_till_proposal_difference on till_proposal (difference_id);
create index ix_till_proposal_office on till_proposal (office_id, made_at);
comment on table till_proposal is 'Append-only: the centre proposes how a difference ends; it moves nothing.';
comment on column till_proposal.made_at is 'By the clock of the server.';
grant select, insert on till_proposal to ${app};

create table till_proposal_answer (
    proposal_id  uuid    not null,
    operation_id uuid    not null,
    accepted     boolean not null,
    words        text    not null,
    constraint pk_till_proposal_answer primary key (proposal_id),
    constraint fk_till_proposal_answer foreign key (proposal_id)
        references till_proposal (proposal_id),
    constraint fk_till_proposal_answer_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_proposal_answer_words check (words is nfc normalized and char_length(words) <= 1000)
);
create index ix_till_proposal_answer_operation on till_proposal_answer (operation_id);
comment on table till_proposal_answer is 'Append-only: the office accepts, which ends the difference so, or disputes, which does not.';
grant select, insert on till_proposal_answer to ${app};
