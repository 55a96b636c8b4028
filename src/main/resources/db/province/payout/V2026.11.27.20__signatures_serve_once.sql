-- What somebody signed for and was paid, and what was then taken back, is signed for anew.
drop index ix_payout_payment_presented;
alter table payout_payment
    add constraint uq_payout_payment_presented unique (presentation_id, entitlement_id);
