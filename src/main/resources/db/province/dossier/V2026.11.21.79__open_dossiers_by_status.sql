-- The day of a director or a province asks for open dossiers only; those that ended stay out of the index.
create index ix_dossier_state_open on dossier_state (status, due_at)
    where status in (1, 2, 4, 5, 6, 7, 9);
