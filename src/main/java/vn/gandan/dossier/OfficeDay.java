package vn.gandan.dossier;

import java.util.UUID;

/**
 * One office's open dossiers in one status.
 *
 * @param office that answers: where it was helped, and from the result on, where it is returned
 * @param late of these, past the due time or late by a second supplement
 * @param idle of these, waiting longer than they should with nobody acting
 */
public record OfficeDay(UUID office, Status status, long dossiers, long late, long idle) {}
