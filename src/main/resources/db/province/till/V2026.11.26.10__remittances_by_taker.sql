-- Evidence of a shift names what it received as well as what it gave.
create index ix_till_remittance_end_taker on till_remittance_end (taker_holder);
