-- Arrears on a line belong to earlier months, of which the receiver may have lived through some: how
-- much is asked back is said by who asks. What was asked back before was the whole payment.
alter table clearing_reclaim
    add column amount_dong bigint,
    add constraint ck_clearing_reclaim_amount check (amount_dong > 0);
comment on column clearing_reclaim.amount_dong is
    'What is asked back; null in rows from before it was kept, for the whole payment.';
