package vn.gandan.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** People, the only table of names and numbers. */
@Repository
class PartyTable {
  /** More people behind one telephone are a mistake, not a family. */
  static final int MOST_BY_PHONE = 20;

  @Sql
  static final String BY_ID =
      """
      select person_id, full_name, birth_date, sex, identity_kind, identity_number, phone, residence
        from party_person
       where person_id = any (:ids)
       limit 500
      """;

  @Sql
  static final String BY_IDENTITY =
      """
      select person_id, full_name, birth_date, sex, identity_kind, identity_number, phone, residence
        from party_person
       where identity_kind = :kind
         and identity_number = :number
       limit 1
      """;

  @Sql
  static final String BY_PHONE =
      """
      select person_id, full_name, birth_date, sex, identity_kind, identity_number, phone, residence
        from party_person
       where phone = :phone
       order by full_name, person_id
       limit 20
      """;

  /** Two enrolments of one number wait for each other; the second finds what the first wrote. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:name, 30))";

  @Sql
  static final String INSERT =
      """
      insert into party_person
             (person_id, full_name, birth_date, sex, identity_kind, identity_number, phone,
              residence, operation_id, enrolled_at)
      values (:person, :name, :birth_date, :sex, :kind, :number, :phone,
              :residence, :operation, :at)
      """;

  @Sql
  static final String UPDATE =
      """
      update party_person
         set full_name = :name, birth_date = :birth_date, sex = :sex, phone = :phone,
             residence = :residence
       where person_id = :person
      """;

  @Sql
  static final String INSERT_CORRECTION =
      """
      insert into party_correction (operation_id, person_id, fields, corrected_at)
      values (:operation, :person, string_to_array(:fields, ','), :at)
      """;

  private final JdbcClient jdbc;

  PartyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(String name) {
    jdbc.sql(LOCK).param("name", name).query((_, _) -> true).single();
  }

  Optional<Person> find(UUID id) {
    return find(List.of(id)).stream().findFirst();
  }

  List<Person> find(Collection<UUID> ids) {
    return jdbc.sql(BY_ID)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, _) -> person(row))
        .list();
  }

  Optional<Person> find(Identity identity) {
    return jdbc.sql(BY_IDENTITY)
        .param("kind", identity.kind().name())
        .param("number", identity.number())
        .query((row, _) -> person(row))
        .optional();
  }

  List<Person> byPhone(String phone) {
    return jdbc.sql(BY_PHONE).param("phone", phone).query((row, _) -> person(row)).list();
  }

  void add(Performance performance, Person person) {
    Identity identity = person.identity();
    Map<String, @Nullable Object> values = contents(person);
    values.put("kind", identity == null ? null : identity.kind().name());
    values.put("number", identity == null ? null : identity.number());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance.writes().add(INSERT, values);
  }

  void correct(Performance performance, Person after, List<String> fields) {
    Instant at = performance.recordedAt();
    performance.writes().add(UPDATE, contents(after));
    performance
        .writes()
        .add(
            INSERT_CORRECTION,
            Map.of(
                "operation", performance.operationId(),
                "person", after.id(),
                "fields", String.join(",", fields),
                "at", at));
  }

  private static Map<String, @Nullable Object> contents(Person person) {
    Sex sex = person.sex();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("person", person.id());
    values.put("name", person.fullName());
    values.put("birth_date", person.birthDate());
    values.put("sex", sex == null ? null : sex.name());
    values.put("phone", person.phone());
    values.put("residence", person.residence());
    return values;
  }

  private static Person person(ResultSet row) throws SQLException {
    String sex = row.getString("sex");
    String kind = row.getString("identity_kind");
    return new Person(
        row.getObject("person_id", UUID.class),
        row.getString("full_name"),
        row.getObject("birth_date", LocalDate.class),
        sex == null ? null : Sex.valueOf(sex),
        kind == null
            ? null
            : new Identity(IdentityKind.valueOf(kind), row.getString("identity_number")),
        row.getString("phone"),
        row.getString("residence"));
  }
}
