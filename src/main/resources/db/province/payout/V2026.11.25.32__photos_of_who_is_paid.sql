alter table payout_presentation
    add column photo_id uuid,
    add constraint ck_payout_presentation_photo check (photo_id <> signature_id);
-- A photo is of one occasion.
create unique index uq_payout_presentation_photo on payout_presentation (photo_id)
    where photo_id is not null;
comment on column payout_presentation.photo_id is
    'A photo of who stood there, a file; null where the payer asks for none.';
