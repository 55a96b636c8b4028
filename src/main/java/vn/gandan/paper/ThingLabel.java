package vn.gandan.paper;

import java.time.LocalDate;

/**
 * Nhãn vật: one thing in custody; names no person.
 *
 * @param thingCode 14 digits
 * @param kind in words: {@code "Hồ sơ"}, {@code "Kết quả"}
 * @param content dossier code or procedure
 * @param to where it goes; may be empty
 */
public record ThingLabel(
    String thingCode, String kind, String content, String office, String to, LocalDate day)
    implements PaperFacts {}
