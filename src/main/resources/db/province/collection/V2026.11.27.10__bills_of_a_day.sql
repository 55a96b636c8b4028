-- A day's bills in the order of its files, twenty thousand at a time.
create index ix_collection_payment_of_day on collection_payment (biller_id, biller_day, payment_id);
drop index ix_collection_payment_day;
