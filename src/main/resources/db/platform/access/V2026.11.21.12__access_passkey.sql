-- Names and columns are those that Spring Security's passkey stores expect; they cannot be prefixed.
create table user_entities (
    id           text not null,
    name         text not null,
    display_name text,
    constraint pk_user_entities primary key (id),
    constraint uq_user_entities_name unique (name),
    constraint fk_user_entities_account foreign key (name) references access_account (login)
);
comment on table user_entities is 'The handle under which an authenticator knows an account.';
comment on column user_entities.name is 'access_account.login';

create table user_credentials (
    credential_id                text        not null,
    user_entity_user_id          text        not null,
    public_key                   bytea       not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean     not null,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean     not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz,
    last_used                    timestamptz,
    label                        text        not null,
    constraint pk_user_credentials primary key (credential_id),
    constraint fk_user_credentials_entity foreign key (user_entity_user_id)
        references user_entities (id) on delete cascade
);
create index ix_user_credentials_entity on user_credentials (user_entity_user_id);
comment on table user_credentials is 'Passkeys (khóa truy cập): public keys only.';
comment on column user_credentials.created is 'Server''s clock, as last_used.';

-- A passkey that its owner removes must be gone, hence delete.
grant select, insert, update, delete on user_entities to ${app};
grant select, insert, update, delete on user_credentials to ${app};
