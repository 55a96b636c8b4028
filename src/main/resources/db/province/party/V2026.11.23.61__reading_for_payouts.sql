alter table party_read
    drop constraint ck_party_read_purpose,
    add constraint ck_party_read_purpose check (
        purpose in ('GUIDANCE', 'ACCEPTANCE', 'PROCESSING', 'RETURN', 'CONTACT', 'PAYOUT', 'PRINT',
                    'CORRECTION', 'INSPECTION'));
