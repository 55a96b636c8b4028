-- The shape that Spring Session expects, under our prefix.
create table access_session (
    primary_id            text   not null,
    session_id            text   not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval bigint not null,
    expiry_time           bigint not null,
    principal_name        text,
    constraint pk_access_session primary key (primary_id),
    constraint uq_access_session_id unique (session_id)
);
create index ix_access_session_expiry on access_session (expiry_time);
create index ix_access_session_principal on access_session (principal_name);

comment on table access_session is 'Sessions of the web pages; a row is deleted when its session ends.';
comment on column access_session.creation_time is 'Milliseconds since 1970 UTC, as the other times here.';
comment on column access_session.max_inactive_interval is 'Seconds.';
comment on column access_session.principal_name is 'access_account.login';

create table access_session_attributes (
    session_primary_id text  not null,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    constraint pk_access_session_attributes primary key (session_primary_id, attribute_name),
    constraint fk_access_session_attributes_session foreign key (session_primary_id)
        references access_session (primary_id) on delete cascade
);
comment on table access_session_attributes is 'What a session holds: who signed in and how.';

-- A session that ended leaves nothing behind, hence delete.
grant select, insert, update, delete on access_session to ${app};
grant select, insert, update, delete on access_session_attributes to ${app};
