-- What somebody without a paper was presented for counts by day, at whichever till.
create index ix_payout_presentation_known on payout_presentation (person_id, business_day)
 where proof = 'KNOWN';
