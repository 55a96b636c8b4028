package vn.gandan.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a list; names no person.
 *
 * @param code 14 digits
 * @param kind for the texts {@code custody.thing.…}
 * @param dossier national code of its dossier; null for bags and for dossiers of others
 * @param procedure name of what was asked for
 * @param since when the hand took it; null in lists that tell no hand
 * @param days calendar days since then
 * @param openOffer by which it is being given away just now
 */
public record ThingLine(
    String code,
    String kind,
    @Nullable String dossier,
    @Nullable String procedure,
    @Nullable Instant since,
    long days,
    @Nullable UUID openOffer) {}
