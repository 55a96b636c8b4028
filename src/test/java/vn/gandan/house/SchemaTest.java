package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** What the migrations made, asked from PostgreSQL itself: one province, shared data, logins. */
class SchemaTest {
  private static final TestDatabase DATABASE = TestDatabases.fresh();
  private static final JdbcClient OWNER =
      JdbcClient.create(
          new DriverManagerDataSource(
              DATABASE.url(), DATABASE.server().ownerUser(), DATABASE.server().ownerPassword()));

  private static final Path MIGRATIONS = Path.of("src/main/resources/db");
  private static final Pattern CREATED =
      Pattern.compile("(?im)^\\s*create\\s+table\\s+(?:if not exists\\s+)?([a-z_]+)");

  /** Flyway's own table follows Flyway's own rules. */
  private static final String TABLES =
      """
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p')
         and n.nspname in ('thanh_hoa', 'national', 'platform')
         and c.relname <> 'flyway_schema_history'
      """;

  private static final String CONSTRAINTS =
      """
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p')
         and n.nspname in ('thanh_hoa', 'national', 'platform')
         and c.relname <> 'flyway_schema_history'
      """;

  /** Spring Security's passkey stores know these names and no others. */
  private static final Set<String> NAMED_BY_A_LIBRARY = Set.of("user_entities", "user_credentials");

  /** Tables that are not journals and whose rows the program may change, each with its reason. */
  private static final Map<String, String> CHANGING =
      Map.ofEntries(
          Map.entry("thanh_hoa.benefit_holding", "last link of each chain, held to it by a key"),
          Map.entry("thanh_hoa.collection_file", "how far each file of a day has come"),
          Map.entry("thanh_hoa.custody_holding", "last link of each chain, held to it by a key"),
          Map.entry("thanh_hoa.dossier_state", "last act of each dossier, held to it by a key"),
          Map.entry("thanh_hoa.dossier_number", "running numbers"),
          Map.entry("thanh_hoa.party_person", "people are put right, and erased by law"),
          Map.entry("thanh_hoa.party_organisation", "as people"),
          Map.entry("thanh_hoa.network_agency", "validity is closed, never rows removed"),
          Map.entry("thanh_hoa.network_agency_code", "as agencies"),
          Map.entry("thanh_hoa.network_agency_field", "as agencies"),
          Map.entry("thanh_hoa.network_desk", "as agencies"),
          Map.entry("thanh_hoa.network_office", "as agencies"),
          Map.entry("thanh_hoa.network_level_service", "as agencies"),
          Map.entry("thanh_hoa.network_point", "as agencies"),
          Map.entry("thanh_hoa.network_point_hours", "as agencies"),
          Map.entry("thanh_hoa.network_point_service", "as agencies"),
          Map.entry("thanh_hoa.network_staff", "as agencies"),
          Map.entry("thanh_hoa.network_appointment", "as agencies"),
          Map.entry("thanh_hoa.network_post", "as agencies"),
          Map.entry("thanh_hoa.bank_hearing", "how far the bank has told each account"),
          Map.entry("thanh_hoa.visit_transfer_watch", "when the bank was last asked about each"),
          Map.entry("platform.access_account", "disabled, never deleted: journals name it"),
          Map.entry("platform.access_link", "used once"),
          Map.entry("platform.access_client", "disabled"));

  /** Tables from which the program may delete, each with its reason. */
  private static final Map<String, String> VANISHING =
      Map.ofEntries(
          Map.entry(
              "platform.access_key",
              "a key that verifies nothing any more goes with its private part"),
          Map.entry("platform.access_session", "a session that ended leaves nothing"),
          Map.entry("platform.access_session_attributes", "as its session"),
          Map.entry("platform.access_throttle", "a row that says nothing any more goes"),
          Map.entry("platform.user_entities", "a passkey that its owner removes is gone"),
          Map.entry("platform.user_credentials", "as its entity"),
          Map.entry(
              "thanh_hoa.job_waiting", "a job that is done is gone; its journal is whose it was"),
          Map.entry("thanh_hoa.benefit_draft", "a list that was only tried goes a week later"),
          Map.entry(
              "thanh_hoa.counter_draft", "a visit that was committed or dropped leaves nothing"),
          Map.entry(
              "thanh_hoa.party_draft", "a person's form, as a visit, and after a day in any case"));

  /** Tables that are filled and emptied, and in which nothing is changed. */
  private static final Map<String, String> FILLED_AND_EMPTIED =
      Map.of(
          "thanh_hoa.benefit_draft_line", "goes with its draft",
          "thanh_hoa.benefit_draft_covering", "as the lines",
          "thanh_hoa.benefit_fault", "as the lines",
          "thanh_hoa.collection_settled", "a settlement that was taken back settles no day",
          "thanh_hoa.collection_surplus", "as the days; what a customer has got holds it",
          "thanh_hoa.collection_claim", "a bill whose money was given back may be taken again",
          "thanh_hoa.collection_open", "what is told to the end is gone; its journals stay",
          "thanh_hoa.collection_open_bill", "each day's file takes the place of the one before");

  /** Tables to which the program adds rows that it never changes, though they are no journals. */
  private static final Map<String, String> GROWING =
      Map.of(
          "thanh_hoa.operation_salt", "erased by the owner when the law asks for it",
          "thanh_hoa.benefit_account", "the number is erased by the owner when the law asks for it",
          "thanh_hoa.benefit_event", "erased by the owner when the law asks for it",
          "thanh_hoa.benefit_kin", "as the events",
          "thanh_hoa.benefit_line_person", "erased by the owner when the time of keeping is over",
          "thanh_hoa.benefit_contract_commune", "of a cover only its end is told, by one column",
          "thanh_hoa.benefit_provincial_rate", "as the cover",
          "thanh_hoa.collection_contract", "of a contract only its end is told, by one column",
          "thanh_hoa.catalogue_post_list", "of an entry only its end is told, by one column",
          "thanh_hoa.catalogue_provincial_fee", "as the list");

  private static final Set<String> TYPES =
      Set.of(
          "text",
          "text[]",
          "uuid",
          "date",
          "timestamp with time zone",
          "boolean",
          "bytea",
          "bigint",
          "bigint[]",
          "integer",
          "smallint",
          "jsonb",
          "time without time zone",
          // Ranges of days, which alone can forbid two validities at once.
          "daterange");

  @Test
  void everyTableIsExplained() {
    List<String> tables = list("select n.nspname || '.' || c.relname", TABLES, "");
    System.out.println("Tables of one province, of shared data and of logins: " + tables.size());
    assertThat(tables).hasSizeGreaterThan(50).contains("thanh_hoa.operation_operation");
    assertThat(
            list(
                "select n.nspname || '.' || c.relname",
                TABLES,
                "and coalesce(length(obj_description(c.oid, 'pg_class')), 0) < 15"))
        .as("add a 'comment on table'")
        .isEmpty();
  }

  /**
   * Rows that are never removed and whose key never changes, those of journals among them, are
   * pointed at by keys that are searched by their first column alone; for any other table an index
   * begins with all columns of the key.
   */
  @Test
  void everyForeignKeyHasAnIndex() {
    assertThat(
            list(
                "select c.relname || ': ' || k.conname",
                CONSTRAINTS,
                """
                and k.contype = 'f'
                and not exists (
                    select from pg_index i
                     where i.indrelid = k.conrelid
                       and i.indpred is null
                       and ((i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
                            or (i.indkey[0] = k.conkey[1]
                                and not has_table_privilege('%s', k.confrelid, 'delete')
                                and not exists (
                                    select from unnest(k.confkey) as col (no)
                                     where has_column_privilege('%s', k.confrelid, col.no, 'update')))))
                """
                    .formatted(DATABASE.server().appUser(), DATABASE.server().appUser())))
        .isEmpty();
  }

  @Test
  void nothingHappensBehindTheProgramsBack() {
    assertThat(
            list(
                "select c.relname || ': ' || t.tgname",
                TABLES.replace(
                    "where",
                    """
                    join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal where\
                    """),
                ""))
        .as("triggers")
        .isEmpty();
    assertThat(
            list(
                "select c.relname || ': ' || r.rulename",
                TABLES.replace(
                    "where",
                    """
                    join pg_rewrite r on r.ev_class = c.oid where\
                    """),
                ""))
        .as("rules")
        .isEmpty();
    assertThat(
            list(
                "select n.nspname || '.' || p.proname",
                "from pg_proc p join pg_namespace n on n.oid = p.pronamespace",
                "where n.nspname in ('thanh_hoa', 'national', 'platform')"))
        .as("functions")
        .isEmpty();
  }

  @Test
  void everyColumnHasATypeOfTheAgreedSet() {
    List<String> columns =
        list(
            "select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)",
            columns(),
            "");
    assertThat(columns).hasSizeGreaterThan(300);
    assertThat(columns)
        .filteredOn(column -> !TYPES.contains(column.substring(column.indexOf(' ') + 1)))
        .as("columns of a type outside " + TYPES)
        .isEmpty();
  }

  @Test
  void theNameOfEachConstraintSaysWhatItIs() {
    assertThat(
            list(
                "select c.relname || ': ' || k.conname",
                CONSTRAINTS,
                """
                and k.contype <> 'n'
                and split_part(k.conname, '_', 1) is distinct from
                    case k.contype when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uq'
                                   when 'c' then 'ck' when 'x' then 'ex' end
                """))
        .isEmpty();
    assertThat(
            list(
                "select c.relname || ': ' || x.relname",
                TABLES.replace(
                    "where",
                    """
                    join pg_index i on i.indrelid = c.oid
                    join pg_class x on x.oid = i.indexrelid
                    where\
                    """),
                "and x.relname !~ '^(pk|uq|ex|ix)_'"))
        .as("indexes")
        .isEmpty();
  }

  @Test
  void theNameOfEachTableBeginsWithItsModule() {
    List<String> misnamed = new ArrayList<>();
    Set<String> made = new TreeSet<>();
    for (Path migration : House.filesBelow(MIGRATIONS, ".sql")) {
      String module = migration.getName(migration.getNameCount() - 2).toString();
      CREATED
          .matcher(House.text(migration))
          .results()
          .map(m -> m.group(1))
          .forEach(table -> {
            made.add(table);
            if (!table.startsWith(module + "_") && !NAMED_BY_A_LIBRARY.contains(table)) {
              misnamed.add(migration + " creates " + table);
            }
          });
    }
    assertThat(misnamed).isEmpty();
    assertThat(made).containsAll(list("select c.relname", TABLES, ""));
  }

  /** Shared data may be pointed at from a province; nothing else crosses the border of a schema. */
  @Test
  void noForeignKeyLeavesItsSchemaExceptForSharedData() {
    assertThat(
            list(
                "select n.nspname || '.' || c.relname || ' points at ' || k.confrelid::regclass",
                CONSTRAINTS.replace(
                    "where",
                    """
                    join pg_class t on t.oid = k.confrelid
                    where t.relnamespace <> c.relnamespace and\
                    """),
                "and not (n.nspname = 'thanh_hoa'"
                    + " and t.relnamespace = 'national'::regnamespace)"))
        .isEmpty();
  }

  @Test
  void aJournalOnlyGrows() {
    Map<String, String> rights = rights("like 'Append-only%'");
    assertThat(rights).hasSizeGreaterThan(20);
    assertThat(rights)
        .as("rights of the application on journals")
        .allSatisfy((table, right) ->
            // What is shared by all provinces the owner imports.
            assertThat(right)
                .isEqualTo(table.startsWith("national.") ? "select" : "insert, select"));
  }

  @Test
  void everyOtherRightOfTheApplicationIsListedHere() {
    Map<String, String> expected = new TreeMap<>();
    CHANGING.keySet().forEach(table -> expected.put(table, "insert, select, update"));
    VANISHING.keySet().forEach(table -> expected.put(table, "delete, insert, select, update"));
    GROWING.keySet().forEach(table -> expected.put(table, "insert, select"));
    FILLED_AND_EMPTIED.keySet().forEach(table -> expected.put(table, "delete, insert, select"));
    Map<String, String> found = new TreeMap<>(rights("not like 'Append-only%'"));
    found.values().removeIf("select"::equals);
    assertThat(found)
        .as(
            "a table that the application may change stands in this test with its reason, or its"
                + " comment begins with Append-only and it is granted select, insert alone")
        .isEqualTo(expected);
  }

  /** Till, office and centre read one figure, since there is no second one that could differ. */
  @Test
  void theOnlySumsOfMoneyThatMoveAreTheTwoOfAnAccount() {
    String changeableNumbers =
        """
        and a.atttypid = 'bigint'::regtype
        and has_column_privilege('%s', c.oid, a.attnum, 'update')
        and split_part(c.relname, '_', 1) in
            ('bank', 'ledger', 'till', 'visit', 'collection', 'benefit', 'payout', 'clearing')
        """
            .formatted(DATABASE.server().appUser());
    assertThat(list("select c.relname || '.' || a.attname", columns(), changeableNumbers))
        // A list that is only tried has sums of its own, and goes.
        .filteredOn(column -> !column.startsWith("benefit_draft."))
        .containsExactlyInAnyOrder("ledger_account.debits", "ledger_account.credits");
  }

  @Test
  void nobodyElseHasAnyRight() {
    assertThat(
            list(
                "select c.relname || ' ' || a.privilege_type",
                TABLES.replace(
                    "where",
                    "cross join lateral aclexplode(c.relacl) a where a.grantee not in (c.relowner,"
                        + " '%s'::regrole) and".formatted(DATABASE.server().appUser())),
                ""))
        .isEmpty();
  }

  /** What a column with such a name may hold is fixed by a check, or by a key to a table. */
  @Test
  void everyEnumeratedTextIsChecked() {
    assertThat(
            list(
                "select n.nspname || '.' || c.relname || '.' || a.attname",
                columns(),
                """
                and format_type(a.atttypid, a.atttypmod) = 'text'
                and a.attname ~
                    '^(kind|role|origin|outcome|certainty|channel|way|purpose|sex|status|level)$|_(kind|way|as|role|status)$'
                and not exists (
                    select from pg_constraint k
                     where k.conrelid = c.oid
                       and k.contype in ('c', 'f')
                       and a.attnum = any (k.conkey))
                """))
        .as("add a 'check (... in (...))'")
        .isEmpty();
  }

  private static String columns() {
    return TABLES.replace(
        "where",
        "join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where");
  }

  /** By table, in alphabetical order, of the application's role. */
  private static Map<String, String> rights(String comment) {
    Map<String, String> rights = new TreeMap<>();
    list(
            """
            select n.nspname || '.' || c.relname || ':' ||
                   (select coalesce(string_agg(p, ', ' order by p), '')
                      from unnest(array['delete', 'insert', 'references', 'select', 'trigger',
                                        'truncate', 'update']) p
                     where has_table_privilege('%s', c.oid, p))
            """
                .formatted(DATABASE.server().appUser()),
            TABLES,
            "and obj_description(c.oid, 'pg_class') " + comment)
        .forEach(line -> {
          int colon = line.indexOf(':');
          rights.put(line.substring(0, colon), line.substring(colon + 1));
        });
    return rights;
  }

  private static List<String> list(String select, String from, String where) {
    return OWNER.sql(String.join("\n", select, from, where)).query(String.class).list();
  }
}
