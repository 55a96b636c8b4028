-- The statements of one basket in the order and the round trips in which the program sends them: a dossier is handed in as in
-- acceptance.pgbench.sql, its fee is taken, the receipt is written and the entry made; one operation, one commit. Each client has a
-- till of its own (bench/run makes the 32 shifts).
\set lane :client_id
select gen_random_uuid() as operation, gen_random_uuid() as dossier, gen_random_uuid() as paper, md5(random()::text) as noise, lpad((nextval('custody_serial') % 1000000000)::text, 12, '0') as serial \gset
begin;
\startpipeline
select pg_advisory_xact_lock(hashtextextended('desk' || :lane::text, 1)), pg_advisory_xact_lock(hashtextextended(:operation::text, 2));
select (select coalesce(max(o.desk_seq), 0) from operation_operation o where o.desk_id = md5('d' || :lane::text)::uuid and o.shift_id = md5('s')::uuid) as last_seq, p.account_id, p.digest, p.desk_seq, p.recorded_at, p.business_day, p.clock_doubtful, s.salt, a.answer::text as answer from (values (1)) as one (row) left join operation_operation p on p.operation_id = :operation::uuid left join operation_salt s on s.operation_id = p.operation_id left join operation_answer a on a.operation_id = p.operation_id limit 1;
\endpipeline
select d.desk_id, d.unit_id, d.kind, d.point_id, d.name from network_desk d left join network_office o on o.office_id = d.office_id left join network_agency a on a.agency_id = d.agency_id where d.desk_id = :desk::uuid and greatest(d.opens_on, o.opens_on, a.opens_on) <= current_date and coalesce(least(d.closes_on, o.closes_on, a.closes_on) > current_date, true) limit 1;
select person_id, full_name, birth_date, sex, identity_kind, identity_number, phone, residence from party_person where person_id = any (array[:person::uuid]) limit 500;
select office_id, commune_code, name, decision_number, decision_date, decision_signer, opens_on, closes_on from network_office where office_id = :office::uuid limit 1;
select a.agency_id, c.agency_code, a.level, a.kind, a.commune_code, a.name from network_agency a left join network_agency_code c on c.agency_id = a.agency_id and c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date) where a.opens_on <= current_date and (a.closes_on is null or a.closes_on > current_date) and a.commune_code = '16438' and a.kind = 'PEOPLES_COMMITTEE' limit 1;
select accepted from catalogue_post_list where agency_id = :agency::uuid and procedure_code = '1.001193' and valid_from <= current_date and (valid_to is null or valid_to > current_date) limit 1;
select amount_dong, decision from catalogue_provincial_fee where procedure_code = '1.001193' and channel = 'POST' and valid_from <= current_date and (valid_to is null or valid_to > current_date) limit 1;
insert into dossier_number (agency_code, day, last) values ('B' || (:lane::int % 4), current_date, 1) on conflict (agency_code, day) do update set last = dossier_number.last + 1 returning last \gset
\startpipeline
insert into operation_operation (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role, origin, acts, happened_at, recorded_at, clock_doubtful, business_day) values (:operation::uuid, 1, sha256(:noise::text::bytea), md5('d' || :lane::text)::uuid, md5('s')::uuid, (select coalesce(max(o.desk_seq), 0) + 1 from operation_operation o where o.desk_id = md5('d' || :lane::text)::uuid and o.shift_id = md5('s')::uuid), :operation::uuid, 'CLERK', 'counter', '{dossier.hand-in,visit.take-fee,visit.settle}', now(), now(), false, current_date);
insert into custody_thing (thing_id, code, kind, operation_id) values (:paper::uuid, '99' || :serial::text, 'dossier', :operation::uuid);
insert into custody_link (thing_id, seq, giver_kind, giver_id, taker_kind, taker_id, taker_unit, operation_id, effective_at, recorded_at) values (:paper::uuid, 1, 'person', :person::uuid, 'desk', :desk::uuid, :office::uuid, :operation::uuid, now(), now());
insert into custody_holding (thing_id, seq, holder_kind, holder_id, holder_unit, since) values (:paper::uuid, 1, 'desk', :desk::uuid, :office::uuid, now()) on conflict (thing_id) do update set seq = excluded.seq, holder_kind = excluded.holder_kind, holder_id = excluded.holder_id, holder_unit = excluded.holder_unit, since = excluded.since;
insert into dossier_dossier (dossier_id, code, token, procedure_code, version_id, applicant_id, channel, helped_unit, received_unit, agency_id, commune_code, return_way, return_unit, paper_id, operation_id, handed_in_at) values (:dossier::uuid, 'H99.' || (:lane::int % 4 + 100) || '-990101-' || lpad(:last::int::text, 7, '0'), '99' || upper(translate(substr(:noise::text, 1, 16), 'abcdef', 'ABCDEF')), '1.001193', :version::uuid, :person::uuid, 3, :office::uuid, :office::uuid, :agency::uuid, '16438', 'point', :office::uuid, :paper::uuid, :operation::uuid, now());
insert into dossier_paper (dossier_id, seq, originals, copies) values (:dossier::uuid, 4, 1, 0);
insert into dossier_act (dossier_id, seq, act, from_status, to_status, by_unit, operation_id, effective_at, recorded_at) values (:dossier::uuid, 1, 'hand-in', 0, 1, :office::uuid, :operation::uuid, now(), now());
insert into dossier_state (dossier_id, seq, status, since, late, supplements, agency_id, return_unit, helped_unit, applicant_id) values (:dossier::uuid, 1, 1, now(), false, 0, :agency::uuid, :office::uuid, :office::uuid, :person::uuid);
insert into dossier_thing (thing_id, dossier_id, role, operation_id) values (:paper::uuid, :dossier::uuid, 'papers', :operation::uuid);
\endpipeline
select d.dossier_id, d.code, d.procedure_code, d.version_id, d.applicant_id, d.agency_id, s.status, s.since, s.late from dossier_dossier d join dossier_state s on s.dossier_id = d.dossier_id where d.dossier_id = :dossier::uuid limit 1;
select s.shift_id, s.office_id, s.desk_id, s.seq, s.clerk_id, s.opened_at, (select count(*) from till_break b where b.shift_id = s.shift_id)::int as breaks, c.operation_id as closing from till_shift s left join till_closing c on c.shift_id = s.shift_id where s.desk_id = md5('d' || :lane::text)::uuid order by s.seq desc limit 1;
select coalesce(max(no), 0) as receipts from visit_receipt where shift_id = md5('till' || :lane::text)::uuid \gset
select count(*) as taken, count(v.receipt_id) as reversed from visit_line l left join visit_reversed v on v.receipt_id = l.receipt_id where l.service = 'dossier-fee' and l.subject = :dossier::text;
\startpipeline
insert into visit_receipt (receipt_id, operation_id, office_id, desk_id, shift_id, no, person_id, given, token, made_at, business_day) values (:dossier::uuid, :operation::uuid, :office::uuid, md5('d' || :lane::text)::uuid, md5('till' || :lane::text)::uuid, :receipts::int + 1, :person::uuid, 10000, '99' || upper(translate(substr(:noise::text, 1, 16), 'abcdef', 'ABCDEF')), now(), current_date);
insert into visit_line (receipt_id, no, service, subject, turn, way, money, title, amount) values (:dossier::uuid, 1, 'dossier-fee', :dossier::text, 1, 'in', 'state', 'Phí, lệ phí hồ sơ', 8000);
insert into ledger_account (account_id, office_id, holder_id, purpose, subject, unit) values (md5('cash' || :lane::text)::uuid, :office::uuid, md5('till' || :lane::text)::uuid, 'TILL_CASH', '', 'VND') on conflict do nothing;
insert into ledger_account (account_id, office_id, holder_id, purpose, subject, unit) values (md5('fees' || :lane::text)::uuid, :office::uuid, md5('till' || :lane::text)::uuid, 'STATE_FEES', :agency::text, 'VND') on conflict do nothing;
update ledger_account set debits = debits + 8000, credits = credits + 0 where account_id = md5('cash' || :lane::text)::uuid;
update ledger_account set debits = debits + 0, credits = credits + 8000 where account_id = md5('fees' || :lane::text)::uuid;
insert into ledger_transfer (operation_id, leg, office_id, unit, reason, debit_account, debit_purpose, credit_account, credit_purpose, amount, reverses_operation, reverses_leg, origin, effective_at, recorded_at, business_day) values (:operation::uuid, 1, :office::uuid, 'VND', 'visit.state-fee', md5('cash' || :lane::text)::uuid, 'TILL_CASH', md5('fees' || :lane::text)::uuid, 'STATE_FEES', 8000, null, null, 'counter', now(), now(), current_date);
insert into operation_salt (operation_id, salt) values (:operation::uuid, decode(:noise::text, 'hex'));
insert into operation_answer (operation_id, answer) values (:operation::uuid, '{"acts": []}');
\endpipeline
commit;
