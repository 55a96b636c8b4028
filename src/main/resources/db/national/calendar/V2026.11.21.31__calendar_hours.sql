create table calendar_office_hours (
    profile    text   not null,
    weekday    bigint not null,
    opens      text   not null,
    closes     text   not null,
    valid_from date   not null,
    valid_to   date,
    source     text   not null,
    constraint pk_calendar_office_hours primary key (profile, weekday, opens, valid_from),
    constraint ck_calendar_office_hours_weekday check (weekday between 1 and 7),
    constraint ck_calendar_office_hours_time check (
        opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and opens collate "C" < closes collate "C"),
    constraint ck_calendar_office_hours_validity check (valid_to > valid_from)
);
comment on table calendar_office_hours is 'Usual opening hours of an agency''s desk by profile; a unit''s own hours go before them';
comment on column calendar_office_hours.weekday is 'ISO: 1 is Monday';
comment on column calendar_office_hours.opens is 'HH:MM, Asia/Ho_Chi_Minh';
comment on column calendar_office_hours.closes is 'HH:MM, Asia/Ho_Chi_Minh';
comment on column calendar_office_hours.valid_to is 'First day on which the row no longer holds';

create table calendar_cut_off (
    rule       text not null,
    at_time    text not null,
    valid_from date not null,
    valid_to   date,
    source     text not null,
    constraint pk_calendar_cut_off primary key (rule, valid_from),
    constraint ck_calendar_cut_off_rule check (rule in ('SAME_DAY')),
    constraint ck_calendar_cut_off_time check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    constraint ck_calendar_cut_off_validity check (valid_to > valid_from)
);
comment on table calendar_cut_off is 'Time of day after which a receipt counts for the next working day';
comment on column calendar_cut_off.at_time is 'HH:MM, Asia/Ho_Chi_Minh; a receipt at that very minute is still in time';
comment on column calendar_cut_off.valid_to is 'First day on which the row no longer holds';

grant select on calendar_office_hours, calendar_cut_off to ${app};
