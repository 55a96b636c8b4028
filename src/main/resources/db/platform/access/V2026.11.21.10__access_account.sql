create table access_account (
    account_id   uuid        not null,
    login        text        not null,
    secret_hash  text,
    role         text        not null,
    province     text,
    staff_id     uuid,
    unit_id      uuid,
    display_name text        not null,
    created_at   timestamptz not null,
    created_by   uuid,
    valid_from   timestamptz not null,
    disabled_at  timestamptz,
    disabled_by  uuid,
    constraint pk_access_account primary key (account_id),
    constraint uq_access_account_login unique (login),
    constraint fk_access_account_created_by foreign key (created_by)
        references access_account (account_id),
    constraint fk_access_account_disabled_by foreign key (disabled_by)
        references access_account (account_id),
    constraint ck_access_account_login check (login ~ '^[a-z0-9][a-z0-9.-]{2,63}$'),
    constraint ck_access_account_role check (role in
        ('CITIZEN', 'CLERK', 'VAULT_KEEPER', 'DIRECTOR', 'COURIER', 'AGENCY_OFFICER',
         'AGENCY_SYSTEM', 'PROVINCE_OFFICE', 'AUDITOR', 'ADMINISTRATOR')),
    constraint ck_access_account_province check (province ~ '^[0-9]{2}$'),
    -- An administrator and a citizen belong to no province, everybody else to exactly one.
    constraint ck_access_account_home check
        ((province is null) = (role in ('ADMINISTRATOR', 'CITIZEN'))),
    constraint ck_access_account_unit check
        (unit_id is not null
         or role not in ('CLERK', 'VAULT_KEEPER', 'DIRECTOR', 'COURIER', 'AGENCY_OFFICER',
                         'AGENCY_SYSTEM')),
    constraint ck_access_account_name check
        (display_name is nfc normalized and length(display_name) between 1 and 120),
    constraint ck_access_account_disabled check ((disabled_at is null) = (disabled_by is null))
);
create index ix_access_account_created_by on access_account (created_by);
create index ix_access_account_disabled_by on access_account (disabled_by);
create index ix_access_account_role on access_account (role, login);

comment on table access_account is 'One login, one role, one province. Never deleted: journals name it.';
comment on column access_account.login is 'Lower case; the name under which sessions and tokens are kept, so it never changes.';
comment on column access_account.secret_hash is 'Argon2id of the NFC form of the password; null until the invitation is taken up, and for systems.';
comment on column access_account.staff_id is 'The person in the staff list of the province; no foreign key out of platform.';
comment on column access_account.unit_id is 'Commune post office or agency in the province; no foreign key out of platform.';
comment on column access_account.valid_from is 'Server''s clock; sessions and tokens begun before it are no longer honoured.';

grant select, insert, update on access_account to ${app};

create table access_link (
    link_id     uuid        not null,
    purpose     text        not null,
    token_hash  text        not null,
    account_id  uuid,
    created_at  timestamptz not null,
    created_by  uuid,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    constraint pk_access_link primary key (link_id),
    constraint uq_access_link_token unique (token_hash),
    constraint fk_access_link_account foreign key (account_id)
        references access_account (account_id),
    constraint fk_access_link_created_by foreign key (created_by)
        references access_account (account_id),
    constraint ck_access_link_purpose check (purpose in ('SET_UP', 'INVITATION')),
    constraint ck_access_link_account check ((account_id is null) = (purpose = 'SET_UP')),
    constraint ck_access_link_token check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_access_link_expires check (expires_at > created_at)
);
create index ix_access_link_account on access_link (account_id);
create index ix_access_link_created_by on access_link (created_by);

comment on table access_link is 'Links that work once: the set-up of the first administrator, and invitations to choose a password.';
comment on column access_link.token_hash is 'SHA-256, in hex, of a token of 256 random bits; the token itself is kept nowhere.';
comment on column access_link.expires_at is 'Server''s clock.';

grant select, insert, update on access_link to ${app};
