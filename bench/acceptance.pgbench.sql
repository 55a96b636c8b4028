-- The statements of one acceptance (dossier.hand-in) as the program sends them: reads one by one, writes in one
-- pipeline, one commit. The variables name rows of the demonstration; run sets them.
select gen_random_uuid() as operation, gen_random_uuid() as dossier, gen_random_uuid() as paper,
       md5(random()::text) as noise \gset
\set lane :client_id
begin;
select pg_advisory_xact_lock(hashtextextended('desk' || :lane, 1)), pg_advisory_xact_lock(hashtextextended(:'operation', 2));
select (select coalesce(max(o.desk_seq), 0) from operation_operation o where o.desk_id = md5('d' || :lane)::uuid and o.shift_id = md5('s')::uuid) as last_seq, p.account_id, p.digest, s.salt, a.answer::text as answer from (values (1)) as one (row) left join operation_operation p on p.operation_id = :'operation'::uuid left join operation_salt s on s.operation_id = p.operation_id left join operation_answer a on a.operation_id = p.operation_id limit 1 \gset before_
select desk_id, unit_id, kind, point_id, name from network_desk where desk_id = :'desk'::uuid limit 1;
select dossier_id from dossier_state where dossier_id = :'dossier'::uuid limit 1;
select thing_id, code, kind from custody_thing where thing_id = :'paper'::uuid limit 1;
select * from catalogue_version where procedure_code = '1.001193' and valid_from <= current_date order by valid_from desc limit 1;
select seq, case_name, name, originals, copies from catalogue_document where version_id = :'version'::uuid order by seq limit 100;
select person_id from party_person where person_id = :'person'::uuid limit 1;
select office_id, commune_code, name, opens_on, closes_on from network_office where office_id = :'office'::uuid limit 1;
select commune_code, province_code from network_commune where commune_code = '16438' limit 1;
select agency_id, level, kind, commune_code, name from network_agency where agency_id = :'agency'::uuid limit 1;
select accepted from catalogue_post_list where agency_id = :'agency'::uuid and procedure_code = '1.001193' limit 1;
select fee_kind, fee_dong from catalogue_channel where version_id = :'version'::uuid and channel = 'POST' order by seq limit 1;
select amount_dong, decision from catalogue_provincial_fee where procedure_code = '1.001193' limit 1;
select first_pages from catalogue_page_rate where procedure_code = '1.001193' limit 1;
select * from catalogue_version where procedure_code = '1.001193' and valid_from <= current_date order by valid_from desc limit 1;
select zone, working_days, source from calendar_postal_leg limit 1;
select nextval('custody_serial') as serial \gset
insert into dossier_number (agency_code, day, last) values ('B' || (:lane % 4), current_date, 1) on conflict (agency_code, day) do update set last = dossier_number.last + 1 returning last \gset
\startpipeline
insert into operation_operation (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role, origin, acts, happened_at, recorded_at, clock_doubtful, business_day) values (:'operation'::uuid, 1, sha256(:'noise'::bytea), md5('d' || :lane)::uuid, md5('s')::uuid, :before_last_seq + 1, :'operation'::uuid, 'CLERK', 'counter', '{dossier.hand-in}', now(), now(), false, current_date);
insert into custody_thing (thing_id, code, kind, operation_id) values (:'paper'::uuid, lpad((:serial)::text, 14, '9'), 'dossier', :'operation'::uuid);
insert into custody_link (thing_id, seq, giver_kind, giver_id, taker_kind, taker_id, taker_unit, operation_id, effective_at, recorded_at) values (:'paper'::uuid, 1, 'person', :'person'::uuid, 'desk', :'desk'::uuid, :'office'::uuid, :'operation'::uuid, now(), now());
insert into custody_holding (thing_id, seq, holder_kind, holder_id, holder_unit, since) values (:'paper'::uuid, 1, 'desk', :'desk'::uuid, :'office'::uuid, now());
insert into dossier_dossier (dossier_id, code, token, procedure_code, version_id, applicant_id, channel, helped_unit, received_unit, agency_id, commune_code, return_way, return_unit, paper_id, operation_id, handed_in_at) values (:'dossier'::uuid, 'H99.' || (:lane % 4 + 100) || '-990101-' || lpad((:last)::text, 7, '0'), '99' || upper(translate(substr(:'noise', 1, 16), 'abcdef', 'ABCDEF')), '1.001193', :'version'::uuid, :'person'::uuid, 3, :'office'::uuid, :'office'::uuid, :'agency'::uuid, '16438', 'point', :'office'::uuid, :'paper'::uuid, :'operation'::uuid, now());
insert into dossier_paper (dossier_id, seq, originals, copies) values (:'dossier'::uuid, 4, 1, 0);
insert into dossier_act (dossier_id, seq, act, from_status, to_status, by_unit, operation_id, effective_at, recorded_at) values (:'dossier'::uuid, 1, 'hand-in', 0, 1, :'office'::uuid, :'operation'::uuid, now(), now());
insert into dossier_state (dossier_id, seq, status, since, late, supplements, agency_id, return_unit, helped_unit, applicant_id) values (:'dossier'::uuid, 1, 1, now(), false, 0, :'agency'::uuid, :'office'::uuid, :'office'::uuid, :'person'::uuid);
insert into dossier_thing (thing_id, dossier_id, role, operation_id) values (:'paper'::uuid, :'dossier'::uuid, 'papers', :'operation'::uuid);
insert into operation_salt (operation_id, salt) values (:'operation'::uuid, decode(:'noise', 'hex'));
insert into operation_answer (operation_id, answer) values (:'operation'::uuid, '{"acts": []}');
commit;
\endpipeline
