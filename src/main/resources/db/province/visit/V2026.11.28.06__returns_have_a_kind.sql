alter table visit_transfer_return
    add column kind text not null default 'SENT_BACK',
    add constraint ck_visit_transfer_return_kind check (kind in ('SENT_BACK', 'ENTERED_BY_PAPER'));
comment on table visit_transfer_return is
    'Append-only: money that came and paid for nothing was sent back by the bank, or stood in the books by a paper of its own.';
