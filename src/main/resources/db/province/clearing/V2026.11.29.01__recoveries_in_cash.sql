-- A family brings cash to a counter: no bank, no paper, but a receipt.
alter table clearing_recovery alter column paper drop not null;
comment on table clearing_recovery is
    'Append-only: money that came back of what was asked back, on the account of an office or in the cash of its till.';
comment on column clearing_recovery.paper is
    'Of the bank; null for cash, whose receipt is that of the operation.';
