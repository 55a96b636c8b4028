package vn.gandan.party.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.Identity;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Person;
import vn.gandan.party.Sex;

/** A person's whole record, for who works on it. */
record PersonBody(
    UUID person,
    String fullName,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable IdentityKind identityKind,
    @Nullable String identityNumber,
    @Nullable String phone,
    @Nullable String residence) {

  static PersonBody of(Person person) {
    Identity identity = person.identity();
    return new PersonBody(
        person.id(),
        person.fullName(),
        person.birthDate(),
        person.sex(),
        identity == null ? null : identity.kind(),
        identity == null ? null : identity.number(),
        person.phone(),
        person.residence());
  }

  @Override
  public String toString() {
    return "person " + person;
  }
}
