-- What a level of service point may hold in cash was planned beside the network and never filled; it is
-- decided where cash is kept.
drop table network_level;

create table till_ceiling (
    ceiling_id   uuid   not null,
    level        text   not null,
    most_dong    bigint not null,
    decision     text   not null,
    decided_on   date   not null,
    valid_from   date   not null,
    operation_id uuid   not null,
    constraint pk_till_ceiling primary key (ceiling_id),
    -- The later day wins; nothing is written over.
    constraint uq_till_ceiling_once unique (level, valid_from),
    constraint fk_till_ceiling_operation foreign key (operation_id)
        references operation_operation (operation_id),
    constraint ck_till_ceiling_level check (level in ('ONE', 'TWO', 'THREE', 'CULTURE', 'CENTRE')),
    constraint ck_till_ceiling_most check (most_dong > 0),
    constraint ck_till_ceiling_decision check (
        decision is nfc normalized and char_length(decision) between 3 and 200)
);
create index ix_till_ceiling_operation on till_ceiling (operation_id);
comment on table till_ceiling is
    'Append-only: how much cash one till at a point of a level should hold at most, from which day, by whose decision.';
grant select, insert on till_ceiling to ${app};
