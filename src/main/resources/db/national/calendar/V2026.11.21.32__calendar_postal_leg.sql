create table calendar_postal_leg (
    zone         text   not null,
    working_days bigint not null,
    valid_from   date   not null,
    valid_to     date,
    source       text   not null,
    constraint pk_calendar_postal_leg primary key (zone, valid_from),
    constraint ck_calendar_postal_leg_zone check (zone in ('INNER', 'OUTER', 'REMOTE')),
    constraint ck_calendar_postal_leg_days check (working_days between 1 and 30),
    constraint ck_calendar_postal_leg_validity check (valid_to > valid_from)
);
comment on table calendar_postal_leg is 'How long the post takes between a point and the agency, one way; to be set by each contract';
comment on column calendar_postal_leg.working_days is 'Working days after the day of handing over';
comment on column calendar_postal_leg.valid_to is 'First day on which the row no longer holds';

grant select on calendar_postal_leg to ${app};
