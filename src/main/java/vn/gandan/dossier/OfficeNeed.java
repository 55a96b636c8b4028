package vn.gandan.dossier;

import java.util.UUID;

/** A need that no dossier has met, with the office that noted it. */
public record OfficeNeed(UUID office, Need need) {}
