-- What the program heard and wrote by itself carries nobody's account.
alter table operation_operation
    drop constraint ck_operation_role,
    add constraint ck_operation_role check (role in
        ('CITIZEN', 'CLERK', 'VAULT_KEEPER', 'DIRECTOR', 'COURIER', 'AGENCY_OFFICER',
         'AGENCY_SYSTEM', 'PROVINCE_OFFICE', 'AUDITOR', 'ADMINISTRATOR', 'PROGRAM'));
