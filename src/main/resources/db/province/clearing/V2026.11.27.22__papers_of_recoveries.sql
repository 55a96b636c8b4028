-- One transfer of a family brings several months back: its paper serves once for each of them.
alter table clearing_recovery
    drop constraint uq_clearing_recovery_paper,
    add constraint uq_clearing_recovery_paper unique (office_id, paper, entitlement_id);
