package vn.gandan.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.kernel.RefusedException;

class PersonRulesTest {
  private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000001");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate BORN = LocalDate.of(1990, 2, 1);
  private static final String NUMBER = "001090123456";

  @Test
  void whatWasTypedBecomesARecord() {
    Person person =
        PersonRules.enrolled(
            new Enrol(
                ID,
                "  Nguye\u0302\u0303n  Va\u0306n\u00a0A ",
                BORN,
                Sex.MALE,
                IdentityKind.CITIZEN_NUMBER,
                "001 090 123 456",
                "+84 912 345 678",
                " ",
                false),
            TODAY);
    assertThat(person)
        .isEqualTo(
            new Person(
                ID,
                "Nguyễn Văn A",
                BORN,
                Sex.MALE,
                new Identity(IdentityKind.CITIZEN_NUMBER, NUMBER),
                "0912345678",
                null));
    assertThat(person.masked())
        .isEqualTo(new MaskedPerson(ID, "Nguyễn Văn A", 1990, "***456", "***678"));
    assertThat(person.toString()).doesNotContain("Nguy", "456");
  }

  @Test
  void somebodyWithoutAPaperIsSomebody() {
    Person person = PersonRules.enrolled(enrol("A", null, null, null, null), TODAY);
    assertThat(person.identity()).isNull();
    assertThat(person.masked()).isEqualTo(new MaskedPerson(ID, "A", null, null, null));
  }

  @Test
  void aNumberThatContradictsIsRefusedUnlessTheCardWasSeen() {
    Enrol typed =
        new Enrol(
            ID,
            "A",
            LocalDate.of(1991, 2, 1),
            Sex.FEMALE,
            IdentityKind.CITIZEN_NUMBER,
            NUMBER,
            null,
            null,
            false);
    refused(
        () -> PersonRules.enrolled(typed, TODAY),
        new PartyRefusal.NumberContradicts(List.of("SEX", "BIRTH_YEAR")));
    Enrol seen =
        new Enrol(
            ID,
            "A",
            typed.birthDate(),
            typed.sex(),
            typed.identityKind(),
            NUMBER,
            null,
            null,
            true);
    assertThat(PersonRules.enrolled(seen, TODAY).sex()).isEqualTo(Sex.FEMALE);
    // A certificate's twelve digits are no citizen number and tell nothing.
    assertThat(
            PersonRules.enrolled(
                    enrol("A", typed.birthDate(), IdentityKind.IDENTITY_CERTIFICATE, NUMBER, null),
                    TODAY)
                .identity())
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "CITIZEN_NUMBER, 00109012345",
    "IDENTITY_CERTIFICATE, 0010901234567",
    "OLD_IDENTITY_CARD, 12345678",
    "OLD_IDENTITY_CARD, 001090123456",
    "PASSPORT, C12",
    "PASSPORT, C1234-567",
    "PASSPORT, ABCDEFGHIJKLMNOPQRSTU",
  })
  void aNumberOfAnotherFormIsRefused(IdentityKind kind, String number) {
    refused(
        () -> PersonRules.enrolled(enrol("A", null, kind, number, null), TODAY),
        new PartyRefusal.BadNumber(kind.name()));
  }

  @Test
  void aPassportIsWrittenInCapitals() {
    assertThat(PersonRules.identityOf(IdentityKind.PASSPORT, "c 1234567").number())
        .isEqualTo("C1234567");
  }

  @Test
  void halfAnIdentityIsNone() {
    refused(
        () -> PersonRules.enrolled(enrol("A", null, null, NUMBER, null), TODAY),
        new PartyRefusal.HalfAnIdentity());
    refused(
        () -> PersonRules.enrolled(enrol("A", null, IdentityKind.PASSPORT, null, null), TODAY),
        new PartyRefusal.HalfAnIdentity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "12345", "A\u0000", "A\u0007b", "A\nB", "A\rB", "A\u202eB"})
  void whatIsNoNameIsRefused(String name) {
    refused(
        () -> PersonRules.enrolled(enrol(name, null, null, null, null), TODAY),
        new PartyRefusal.BadText("fullName"));
  }

  @Test
  void aNameHasALimit() {
    String longest = "Ă".repeat(NameRules.LONGEST_NAME);
    assertThat(PersonRules.enrolled(enrol(longest, null, null, null, null), TODAY).fullName())
        .isEqualTo(longest);
    refused(
        () -> PersonRules.enrolled(enrol(longest + "Ă", null, null, null, null), TODAY),
        new PartyRefusal.BadText("fullName"));
    refused(
        () ->
            PersonRules.enrolled(
                new EnrolOrganisation(
                    ID, "HTX", null, null, "1".repeat(NameRules.LONGEST_ADDRESS + 1))),
        new PartyRefusal.BadText("seat"));
    assertThat(NameRules.address("1".repeat(NameRules.LONGEST_ADDRESS))).isPresent();
    assertThat(NameRules.address("1".repeat(NameRules.LONGEST_ADDRESS + 1))).isEmpty();
  }

  @Test
  void aBirthDateIsNeitherInTheFutureNorBeyondAnyLife() {
    assertThat(PersonRules.enrolled(enrol("A", TODAY, null, null, null), TODAY).birthDate())
        .isEqualTo(TODAY);
    LocalDate oldest = LocalDate.of(1880, 1, 1);
    assertThat(PersonRules.enrolled(enrol("A", oldest, null, null, null), TODAY).birthDate())
        .isEqualTo(oldest);
    refused(
        () -> PersonRules.enrolled(enrol("A", TODAY.plusDays(1), null, null, null), TODAY),
        new PartyRefusal.BadBirthDate());
    refused(
        () -> PersonRules.enrolled(enrol("A", oldest.minusDays(1), null, null, null), TODAY),
        new PartyRefusal.BadBirthDate());
  }

  @ParameterizedTest
  @CsvSource({
    "0912345678, 0912345678",
    "0912.345.678, 0912345678",
    "(0237) 385-2345, 02373852345",
    "+84912345678, 0912345678",
    "84912345678, 0912345678",
    "0203 382 5 825, 02033825825",
  })
  void phonesHaveOneForm(String written, String kept) {
    assertThat(PhoneRules.national(written)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "091234567",
        "091234567890",
        "1912345678",
        "0012345678",
        "84 912345",
        "+1 912345678",
        "0912 34567a",
        "0 9 1 2 3 4 5 6 7 8                    "
      })
  void whatIsNoPhoneIsRefused(String written) {
    assertThat(PhoneRules.national(written)).isEmpty();
    if (!written.isBlank()) {
      refused(
          () -> PersonRules.enrolled(enrol("A", null, null, null, written), TODAY),
          new PartyRefusal.BadPhone());
    }
  }

  @Test
  void whatWasLeftOutDoesNotDiffer() {
    Person known = new Person(ID, "Nguyễn Văn A", BORN, Sex.MALE, null, "0912345678", "Xã Lưu Vệ");
    assertThat(
            PersonRules.differing(
                known, new Person(ID, "nguyen van a", null, null, null, null, null)))
        .isEmpty();
    assertThat(
            PersonRules.differing(
                known,
                new Person(
                    ID, "Nguyễn Văn B", TODAY, Sex.FEMALE, null, "0912345679", "Xã Quảng Ninh")))
        .containsExactly("fullName", "birthDate", "sex", "phone", "residence");
  }

  @Test
  void aCorrectionChangesToTheLetterAndKeepsTheNumber() {
    Identity identity = new Identity(IdentityKind.CITIZEN_NUMBER, NUMBER);
    Person before = new Person(ID, "Nguyen Van A", BORN, Sex.MALE, identity, "0912345678", null);
    Correct act = new Correct(ID, "Nguyễn Văn A", BORN, Sex.MALE, null, "Xã Lưu Vệ");
    Person after = PersonRules.corrected(before, act, TODAY);
    assertThat(after.identity()).isEqualTo(identity);
    assertThat(PersonRules.changed(before, after))
        .containsExactly("fullName", "phone", "residence");
    assertThat(PersonRules.changed(after, after)).isEmpty();
    refused(
        () ->
            PersonRules.corrected(
                before, new Correct(ID, "A", TODAY.plusDays(1), null, null, null), TODAY),
        new PartyRefusal.BadBirthDate());
  }

  @Test
  void anOrganisationIsKnownByItsTaxCode() {
    for (String code : new String[] {"0100109106", "0100109106-001", "001090123456"}) {
      EnrolOrganisation act = new EnrolOrganisation(ID, "Bưu điện", code, null, null);
      assertThat(PersonRules.enrolled(act))
          .isEqualTo(new Organisation(ID, "Bưu điện", code, null, null));
    }
    for (String code : new String[] {"", "010010910", "0100109106-01", "0100109106001", "x"}) {
      refused(
          () -> PersonRules.enrolled(new EnrolOrganisation(ID, "Bưu điện", code, null, null)),
          new PartyRefusal.BadTaxCode());
    }
    assertThat(PersonRules.enrolled(new EnrolOrganisation(ID, "HTX", null, "0912345678", "Xã A")))
        .isEqualTo(new Organisation(ID, "HTX", null, "0912345678", "Xã A"));
  }

  private static Enrol enrol(
      String name,
      @Nullable LocalDate birthDate,
      @Nullable IdentityKind kind,
      @Nullable String number,
      @Nullable String phone) {
    return new Enrol(ID, name, birthDate, null, kind, number, phone, null, false);
  }

  private static void refused(ThrowingCallable call, PartyRefusal reason) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(reason));
  }
}
