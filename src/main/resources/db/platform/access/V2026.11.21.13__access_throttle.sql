create table access_throttle (
    id         text   not null,
    state      bytea,
    expires_at bigint,
    constraint pk_access_throttle primary key (id)
);
create index ix_access_throttle_expires on access_throttle (expires_at);
comment on table access_throttle is 'How many tries are left, per login and per address; shared by all processes.';
comment on column access_throttle.id is 'What is counted and a SHA-256 of the login or address; no address is kept readable.';
comment on column access_throttle.expires_at is 'Milliseconds since 1970 UTC after which the row says nothing and may go.';

-- Rows that say nothing any more are removed, hence delete.
grant select, insert, update, delete on access_throttle to ${app};
