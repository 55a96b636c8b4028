create table network_staff (
    staff_id   uuid not null,
    staff_code text not null,
    name       text not null,
    joined_on  date not null,
    left_on    date,
    source     text not null,
    constraint pk_network_staff primary key (staff_id),
    constraint uq_network_staff_code unique (staff_code),
    constraint ck_network_staff_nfc check (name is nfc normalized),
    constraint ck_network_staff_days check (left_on > joined_on)
);
comment on table network_staff is 'People who work for the post in this province, by their staff number.';
comment on column network_staff.left_on is 'First day no longer employed; null while employed.';
comment on column network_staff.source is 'Where the row came from; DEMONSTRATION for invented people.';

create table network_appointment (
    appointment_id  uuid not null,
    office_id       uuid not null,
    staff_id        uuid not null,
    duty            text not null,
    decision_number text not null,
    decision_date   date not null,
    decision_signer text not null,
    starts_on       date not null,
    ends_on         date,
    constraint pk_network_appointment primary key (appointment_id),
    constraint fk_network_appointment_office foreign key (office_id) references network_office,
    constraint fk_network_appointment_staff foreign key (staff_id) references network_staff,
    constraint ck_network_appointment_duty check (duty in ('DIRECTOR')),
    constraint ck_network_appointment_decision check (decision_number <> '' and decision_signer <> ''),
    constraint ck_network_appointment_days check (ends_on > starts_on),
    constraint ex_network_appointment_one_at_a_time exclude using gist
        (office_id with =, duty with =, daterange(starts_on, ends_on) with &&)
);
create index ix_network_appointment_office on network_appointment (office_id);
create index ix_network_appointment_staff on network_appointment (staff_id);
comment on table network_appointment is 'Who directs a commune post office: the right to sign exists only between start and end.';
comment on column network_appointment.ends_on is 'First day without the duty; null while it lasts.';

create table network_post (
    post_id   uuid not null,
    staff_id  uuid not null,
    point_id  uuid not null,
    kind      text not null,
    starts_on date not null,
    ends_on   date,
    constraint pk_network_post primary key (post_id),
    constraint fk_network_post_staff foreign key (staff_id) references network_staff,
    constraint fk_network_post_point foreign key (point_id) references network_point,
    constraint ck_network_post_kind check (kind in ('CENTRE', 'ADJACENT_POINT', 'POINT')),
    constraint ck_network_post_days check (ends_on > starts_on),
    constraint ex_network_post_one_at_a_time exclude using gist
        (staff_id with =, daterange(starts_on, ends_on) with &&)
);
create index ix_network_post_staff on network_post (staff_id);
create index ix_network_post_point on network_post (point_id);
comment on table network_post is 'Where a person works: in the commune centre, at a point near it, or at another point. One place at a time.';
comment on column network_post.ends_on is 'First day no longer there; null while it lasts.';

grant select, insert, update on network_staff, network_appointment, network_post to ${app};
