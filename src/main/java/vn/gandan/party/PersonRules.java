package vn.gandan.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** From what was typed to a record, or a refusal that names the field and never its content. */
@Source({
  "Luật 91/2025/QH15 (tối thiểu dữ liệu)",
  "Luật Căn cước 26/2023/QH15, Điều 12 (số định danh)",
  "own rule: the number decides who somebody is"
})
final class PersonRules {
  private static final LocalDate OLDEST = LocalDate.of(1880, 1, 1);
  private static final Pattern TAX_CODE = Pattern.compile("[0-9]{10}(-[0-9]{3})?|[0-9]{12}");

  private PersonRules() {}

  static Person enrolled(Enrol act, LocalDate today) {
    Identity identity = identity(act.identityKind(), act.identityNumber());
    LocalDate birthDate = birthDate(act.birthDate(), today);
    if (identity != null && identity.kind() == IdentityKind.CITIZEN_NUMBER && !act.seenOnCard()) {
      agrees(identity.number(), birthDate, act.sex(), today);
    }
    return new Person(
        act.person(),
        name("fullName", act.fullName()),
        birthDate,
        act.sex(),
        identity,
        phone(act.phone()),
        address("residence", act.residence()));
  }

  static Person corrected(Person before, Correct act, LocalDate today) {
    return new Person(
        before.id(),
        name("fullName", act.fullName()),
        birthDate(act.birthDate(), today),
        act.sex(),
        before.identity(),
        phone(act.phone()),
        address("residence", act.residence()));
  }

  static Organisation enrolled(EnrolOrganisation act) {
    String taxCode = act.taxCode();
    if (taxCode != null && !TAX_CODE.matcher(taxCode).matches()) {
      throw new RefusedException(new PartyRefusal.BadTaxCode());
    }
    return new Organisation(
        act.organisation(),
        name("name", act.name()),
        taxCode,
        phone(act.phone()),
        address("seat", act.seat()));
  }

  /**
   * Names of the fields in which what was told says something else than the record. What was left
   * out says nothing, and a name typed without marks is the same name.
   */
  static List<String> differing(Person known, Person told) {
    Person filled =
        new Person(
            known.id(),
            sameName(known, told) ? known.fullName() : told.fullName(),
            told.birthDate() == null ? known.birthDate() : told.birthDate(),
            told.sex() == null ? known.sex() : told.sex(),
            known.identity(),
            told.phone() == null ? known.phone() : told.phone(),
            told.residence() == null ? known.residence() : told.residence());
    return changed(known, filled);
  }

  /** Names of the fields that are not the same to the letter. */
  static List<String> changed(Person before, Person after) {
    List<String> fields = new ArrayList<>();
    if (!before.fullName().equals(after.fullName())) {
      fields.add("fullName");
    }
    if (!Objects.equals(before.birthDate(), after.birthDate())) {
      fields.add("birthDate");
    }
    if (before.sex() != after.sex()) {
      fields.add("sex");
    }
    if (!Objects.equals(before.phone(), after.phone())) {
      fields.add("phone");
    }
    if (!Objects.equals(before.residence(), after.residence())) {
      fields.add("residence");
    }
    return fields;
  }

  private static boolean sameName(Person known, Person told) {
    return Text.searchable(known.fullName()).equals(Text.searchable(told.fullName()));
  }

  /**
   * The paper that a caller looks for.
   *
   * @throws RefusedException with {@link PartyRefusal.BadNumber}
   */
  static Identity identityOf(IdentityKind kind, String written) {
    String number = Text.nfc(written).replace(" ", "").toUpperCase(Locale.ROOT);
    if (!Identity.hasForm(kind, number)) {
      throw new RefusedException(new PartyRefusal.BadNumber(kind.name()));
    }
    return new Identity(kind, number);
  }

  static String phoneOf(String written) {
    return PhoneRules.national(written)
        .orElseThrow(() -> new RefusedException(new PartyRefusal.BadPhone()));
  }

  private static @Nullable Identity identity(@Nullable IdentityKind kind, @Nullable String number) {
    if ((kind == null) != (number == null)) {
      throw new RefusedException(new PartyRefusal.HalfAnIdentity());
    }
    return kind == null || number == null ? null : identityOf(kind, number);
  }

  private static void agrees(
      String number, @Nullable LocalDate birthDate, @Nullable Sex sex, LocalDate today) {
    List<CitizenNumberRules.Contradiction> found =
        CitizenNumberRules.contradictions(number, birthDate, sex, today);
    if (!found.isEmpty()) {
      throw new RefusedException(
          new PartyRefusal.NumberContradicts(found.stream().map(Enum::name).toList()));
    }
  }

  private static @Nullable LocalDate birthDate(@Nullable LocalDate written, LocalDate today) {
    if (written != null && (written.isBefore(OLDEST) || written.isAfter(today))) {
      throw new RefusedException(new PartyRefusal.BadBirthDate());
    }
    return written;
  }

  private static String name(String field, String written) {
    return NameRules.name(written)
        .orElseThrow(() -> new RefusedException(new PartyRefusal.BadText(field)));
  }

  private static @Nullable String address(String field, @Nullable String written) {
    return written == null || written.isBlank()
        ? null
        : NameRules.address(written)
            .orElseThrow(() -> new RefusedException(new PartyRefusal.BadText(field)));
  }

  private static @Nullable String phone(@Nullable String written) {
    return written == null || written.isBlank() ? null : phoneOf(written);
  }
}
