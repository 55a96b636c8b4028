-- Where two provinces have named one account, its credits stand in both books: the upgrade stops here, by
-- pk_bank_account_province, and the operator decides whose it is before it goes on.
insert into platform.bank_account_province (subject, province)
select distinct bin || '-' || number, current_schema() from bank_account;
