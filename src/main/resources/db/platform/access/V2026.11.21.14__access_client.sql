create table access_client (
    client_id   text        not null,
    secret_hash text        not null,
    account_id  uuid        not null,
    name        text        not null,
    created_at  timestamptz not null,
    disabled_at timestamptz,
    constraint pk_access_client primary key (client_id),
    constraint fk_access_client_account foreign key (account_id)
        references access_account (account_id),
    constraint ck_access_client_id check (client_id ~ '^[a-z0-9][a-z0-9.-]{2,63}$'),
    constraint ck_access_client_name check
        (name is nfc normalized and length(name) between 1 and 120)
);
create index ix_access_client_account on access_client (account_id);
comment on table access_client is 'OAuth2 clients (client credentials). The account behind one gives role, province and unit.';
comment on column access_client.secret_hash is 'SHA-256 of 256 random bits: strong by itself, so no slow hash is needed.';

grant select, insert, update on access_client to ${app};

create table access_token_issue (
    token_id   text        not null,
    client_id  text        not null,
    account_id uuid        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    constraint pk_access_token_issue primary key (token_id),
    constraint fk_access_token_issue_client foreign key (client_id)
        references access_client (client_id),
    constraint fk_access_token_issue_account foreign key (account_id)
        references access_account (account_id)
);
create index ix_access_token_issue_client on access_token_issue (client_id, issued_at);
create index ix_access_token_issue_account on access_token_issue (account_id);
comment on table access_token_issue is 'Append-only: every access token given out, never the token itself.';
comment on column access_token_issue.token_id is 'The token''s jti.';
comment on column access_token_issue.issued_at is 'Server''s clock.';

grant select, insert on access_token_issue to ${app};

create table access_key (
    key_id     text        not null,
    jwk        text        not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    constraint pk_access_key primary key (key_id)
);
comment on table access_key is 'Signing keys of the tokens as JWK, private part included; readable by the application''s role alone.';
comment on column access_key.retired_at is 'Server''s clock; signs nothing from then on, still verifies until its last token has run out.';

revoke all on access_key from public;
grant select, insert, update on access_key to ${app};
