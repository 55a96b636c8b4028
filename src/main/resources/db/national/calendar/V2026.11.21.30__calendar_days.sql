create table calendar_year (
    year   bigint not null,
    source text   not null,
    constraint pk_calendar_year primary key (year),
    constraint ck_calendar_year_range check (year between 2000 and 2199)
);
comment on table calendar_year is 'Years whose holidays are known; a question about any other year is refused';

create table calendar_day_rule (
    day        date not null,
    known_from date not null,
    kind       text not null,
    stands_for date,
    name_vi    text not null,
    name_en    text not null,
    certainty  text not null,
    source     text not null,
    constraint pk_calendar_day_rule primary key (day, known_from),
    constraint ck_calendar_day_rule_kind
        check (kind in ('HOLIDAY', 'SWAPPED_OFF', 'SWAPPED_WORK', 'HALF_DAY', 'ORDINARY')),
    constraint ck_calendar_day_rule_weekday check (
        (kind <> 'SWAPPED_WORK' or extract(isodow from day) >= 6)
        and (kind not in ('SWAPPED_OFF', 'HALF_DAY') or extract(isodow from day) <= 5)),
    constraint ck_calendar_day_rule_stands_for check (
        case kind when 'SWAPPED_OFF' then stands_for is not null
                  when 'SWAPPED_WORK' then stands_for is not null
                  when 'HALF_DAY' then true
                  else stands_for is null end),
    constraint ck_calendar_day_rule_certainty check (certainty in ('CERTAIN', 'ASSUMED')),
    constraint ck_calendar_day_rule_nfc check (name_vi is nfc normalized)
);
comment on table calendar_day_rule is 'Days that are not what their weekday says; of several rules for one day the one known last holds';
comment on column calendar_day_rule.known_from is 'Day from which the rule could be known: entry into force, decision or notice';
comment on column calendar_day_rule.stands_for is 'The holiday or weekday that a swapped day replaces';
comment on column calendar_day_rule.certainty is 'ASSUMED where the state fixes the day each year and the notice was not at hand';

grant select on calendar_year, calendar_day_rule to ${app};
