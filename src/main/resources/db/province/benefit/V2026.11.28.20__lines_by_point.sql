-- What an office pays is counted from its own points, however long the whole list is.
create index ix_benefit_line_point on benefit_line (point_id, roster_id) where point_id is not null;

-- Transfers that failed and came back to a point, whatever commune the person is of.
create index ix_benefit_consent_point on benefit_consent (point_id, entitlement_id)
    where entitlement_id is not null;
