-- One payment at one of 500 tills: the statements with which the program enters a line of a basket into the books, in its own
-- order and round trips, without what comes before them. Variables: subjects = to how many agencies (or of how many programmes)
-- the tills pay; shared = 1 if all tills would write on the office's own account instead of their own (which the program never
-- does); purpose and reason name the other side: STATE_FEES with visit.state-fee, or FUND with
-- payout.pay, which goes the other way; the same update brings the cash that is paid out.
\set till random(1, 500)
\set subject :till % :subjects
select gen_random_uuid() as operation, md5(random()::text) as noise, md5('shift' || :till::text) as shift, md5('bench-desk' || :till::text) as desk, case :shared::int when 1 then md5('bench-office') else md5('shift' || :till::text) end as holder \gset
begin;
\startpipeline
select pg_advisory_xact_lock(hashtextextended(:desk::text, 1)), pg_advisory_xact_lock(hashtextextended(:operation::text, 2));
insert into operation_operation (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role, origin, acts, happened_at, recorded_at, clock_doubtful, business_day) values (:operation::uuid, 1, sha256(:noise::text::bytea), :desk::uuid, md5('s')::uuid, (select coalesce(max(o.desk_seq), 0) + 1 from operation_operation o where o.desk_id = :desk::uuid and o.shift_id = md5('s')::uuid), :operation::uuid, 'CLERK', 'counter', '{visit.settle}', now(), now(), false, current_date);
insert into ledger_account (account_id, office_id, holder_id, purpose, subject, unit) values (md5('cash' || :shift::text)::uuid, md5('bench-office')::uuid, :shift::uuid, 'TILL_CASH', '', 'VND') on conflict do nothing;
insert into ledger_account (account_id, office_id, holder_id, purpose, subject, unit) values (md5(:holder::text || :subject::text)::uuid, md5('bench-office')::uuid, :holder::uuid, :purpose::text, 'subject ' || :subject::text, 'VND') on conflict do nothing;
update ledger_account set debits = debits + 8000, credits = credits + case :purpose::text when 'FUND' then 8000 else 0 end where account_id = md5('cash' || :shift::text)::uuid;
update ledger_account set debits = debits + case :purpose::text when 'FUND' then 8000 else 0 end, credits = credits + case :purpose::text when 'FUND' then 0 else 8000 end where account_id = md5(:holder::text || :subject::text)::uuid;
insert into ledger_transfer (operation_id, leg, office_id, unit, reason, debit_account, debit_purpose, credit_account, credit_purpose, amount, reverses_operation, reverses_leg, origin, effective_at, recorded_at, business_day) values (:operation::uuid, 1, md5('bench-office')::uuid, 'VND', :reason::text, case :purpose::text when 'FUND' then md5(:holder::text || :subject::text)::uuid else md5('cash' || :shift::text)::uuid end, case :purpose::text when 'FUND' then 'FUND' else 'TILL_CASH' end, case :purpose::text when 'FUND' then md5('cash' || :shift::text)::uuid else md5(:holder::text || :subject::text)::uuid end, case :purpose::text when 'FUND' then 'TILL_CASH' else :purpose::text end, 8000, null, null, 'counter', now(), now(), current_date);
insert into operation_salt (operation_id, salt) values (:operation::uuid, decode(:noise::text, 'hex'));
insert into operation_answer (operation_id, answer) values (:operation::uuid, '{"acts": []}');
\endpipeline
commit;
