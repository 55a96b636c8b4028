-- A province's own templates. The shipped ones are in the jar; a row here of the same day wins.
create table paper_template (
    form       text        not null,
    valid_from date        not null,
    revision   bigint      not null,
    source     text        not null,
    body       text        not null,
    edited_by  uuid        not null,
    edited_at  timestamptz not null,
    constraint pk_paper_template primary key (form, valid_from, revision),
    constraint ck_paper_template_form check (form ~ '^[a-z0-9-]{3,20}$'),
    constraint ck_paper_template_revision check (revision between 1 and 9999),
    constraint ck_paper_template_source check (char_length(source) between 3 and 300 and source is nfc normalized),
    constraint ck_paper_template_body check (char_length(body) between 1 and 60000 and body is nfc normalized)
);

comment on table paper_template is
    'Append-only: templates of papers as edited by this province; the highest revision of the newest valid day is printed from';
comment on column paper_template.valid_from is 'First local day (Asia/Ho_Chi_Minh) on which papers are printed from it';
comment on column paper_template.revision is 'Counted from 1 within one form and day; 0 is the shipped template, which has no row';
comment on column paper_template.source is 'The law, circular or decision that the form follows';
comment on column paper_template.edited_by is 'Account of the administrator';
comment on column paper_template.edited_at is 'Clock of the server';

grant select, insert on paper_template to ${app};
