-- Money that the bank says has come and of which nobody knows yet whose it is.
alter table ledger_reason
    drop constraint ck_ledger_reason_debit,
    drop constraint ck_ledger_reason_credit,
    add constraint ck_ledger_reason_debit check (debit in
        ('TILL_CASH', 'VAULT_CASH', 'TRANSIT', 'BANK', 'SUSPENSE', 'STATE_FEES', 'BILLER', 'INSURER', 'FUND',
         'REVENUE', 'OVER', 'SHORT', 'DISPUTED', 'LOSS', 'GAIN')),
    add constraint ck_ledger_reason_credit check (credit in
        ('TILL_CASH', 'VAULT_CASH', 'TRANSIT', 'BANK', 'SUSPENSE', 'STATE_FEES', 'BILLER', 'INSURER', 'FUND',
         'REVENUE', 'OVER', 'SHORT', 'DISPUTED', 'LOSS', 'GAIN'));
alter table ledger_account
    drop constraint ck_ledger_account_purpose,
    drop constraint ck_ledger_account_trust,
    add constraint ck_ledger_account_purpose check (purpose in
        ('TILL_CASH', 'VAULT_CASH', 'TRANSIT', 'BANK', 'SUSPENSE', 'STATE_FEES', 'BILLER', 'INSURER', 'FUND',
         'REVENUE', 'OVER', 'SHORT', 'DISPUTED', 'LOSS', 'GAIN')),
    -- What belongs to others is never handed over twice, and a transfer that came pays once.
    add constraint ck_ledger_account_trust
        check (purpose not in ('SUSPENSE', 'STATE_FEES', 'BILLER', 'INSURER') or credits >= debits);
