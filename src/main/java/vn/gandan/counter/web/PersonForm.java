package vn.gandan.counter.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.CardData;
import vn.gandan.party.Enrol;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Sex;

/**
 * A person as typed, or as a card's QR said. Nothing of it is kept until it passes the door.
 *
 * @param operationId of the form
 * @param birthDate as typed: {@code 05/03/1975}
 * @param returnOf code of the dossier whose result this person comes to collect; empty otherwise
 */
public record PersonForm(
    String operationId,
    String fullName,
    String birthDate,
    String sex,
    String identityKind,
    String identityNumber,
    String phone,
    String residence,
    boolean seenOnCard,
    String returnOf) {
  private static final Pattern DATE =
      Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4})");
  private static final Pattern EIGHT = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

  static PersonForm empty() {
    return of(IdentityKind.CITIZEN_NUMBER, "");
  }

  static PersonForm of(CardData card) {
    return new PersonForm(
        UUID.randomUUID().toString(),
        card.fullName(),
        card.birthDate() == null ? "" : written(card.birthDate()),
        card.sex() == null ? "" : card.sex().name(),
        IdentityKind.CITIZEN_NUMBER.name(),
        card.citizenNumber(),
        "",
        card.residence() == null ? "" : card.residence(),
        false,
        "");
  }

  static PersonForm of(IdentityKind kind, String number) {
    return new PersonForm(
        UUID.randomUUID().toString(), "", "", "", kind.name(), number, "", "", false, "");
  }

  static PersonForm ofPhone(String phone) {
    return new PersonForm(
        UUID.randomUUID().toString(),
        "",
        "",
        "",
        IdentityKind.CITIZEN_NUMBER.name(),
        "",
        phone,
        "",
        false,
        "");
  }

  static PersonForm of(Typed typed) {
    return new PersonForm(
        typed.operation().toString(),
        typed.text("fullName"),
        typed.text("birthDate"),
        typed.text("sex"),
        typed.text("identityKind"),
        typed.text("identityNumber"),
        typed.text("phone"),
        typed.text("residence"),
        typed.ticked("seenOnCard"),
        typed.text("returnOf"));
  }

  /** By the names of the form, to be taken up again by {@link #of(Typed)}. */
  Map<String, String> fields() {
    return Map.of(
        "operationId", operationId,
        "fullName", fullName,
        "birthDate", birthDate,
        "sex", sex,
        "identityKind", identityKind,
        "identityNumber", identityNumber,
        "phone", phone,
        "residence", residence,
        "seenOnCard", seenOnCard ? "yes" : "",
        "returnOf", returnOf);
  }

  /** Whether a person's form was sent, and not one of a visit. */
  static boolean isOne(Typed typed) {
    return typed.fields().containsKey("identityKind");
  }

  /** The form of another operation. */
  PersonForm under(UUID operation) {
    return new PersonForm(
        operation.toString(),
        fullName,
        birthDate,
        sex,
        identityKind,
        identityNumber,
        phone,
        residence,
        seenOnCard,
        returnOf);
  }

  PersonForm returning(String dossier) {
    return new PersonForm(
        operationId,
        fullName,
        birthDate,
        sex,
        identityKind,
        identityNumber,
        phone,
        residence,
        seenOnCard,
        dossier);
  }

  boolean birthDateReadable() {
    return birthDate.isEmpty() || date().isPresent();
  }

  /** Somebody without any paper has no number, and the kind that the form offers says nothing. */
  Enrol toAct(Typed typed) {
    boolean numbered = !identityNumber.isEmpty();
    return new Enrol(
        Submitting.part(UUID.fromString(operationId), "person"),
        fullName,
        date().orElse(null),
        typed.choice("sex", Sex.class).orElse(null),
        numbered ? typed.choice("identityKind", IdentityKind.class).orElse(null) : null,
        numbered ? identityNumber : null,
        nullIfEmpty(phone),
        nullIfEmpty(residence),
        seenOnCard);
  }

  private Optional<LocalDate> date() {
    Matcher parts = DATE.matcher(birthDate);
    if (!parts.matches()) {
      parts = EIGHT.matcher(birthDate);
      if (!parts.matches()) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(1))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String written(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public String toString() {
    return "form " + operationId;
  }
}
