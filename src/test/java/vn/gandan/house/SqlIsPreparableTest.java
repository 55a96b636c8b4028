package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;
import vn.gandan.storage.embedded.EmbeddedServer;

/**
 * PostgreSQL reads and plans every statement of the program against the migrated schemas, with the
 * rights of who will send it, and runs none. This is what makes plain SQL in strings safe.
 */
class SqlIsPreparableTest {
  private static final Pattern LOOKS_LIKE_SQL =
      Pattern.compile("(?is)\\s*(select|insert\\s+into|update|delete\\s+from|with)\\s.*\\s.*");
  private static final Pattern SENT =
      Pattern.compile("\\.sql\\(\\s*([^\\s)(]+)|[Ww]rites\\(?\\)?\\s*\\.add\\(\\s*([^\\s,(]+)");
  private static final Pattern CONSTANT = Pattern.compile("(?:[A-Z]\\w*\\.)?[A-Z][A-Z0-9_]*");
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from)\\s+([a-z]+_[a-z_]+)");

  /**
   * Sent as something else than a constant, with the reason. The names in them are our own, never
   * what somebody typed.
   */
  private static final Set<String> MADE_FROM_NAMES =
      Set.of(
          // Schemas, roles and extensions cannot be parameters.
          "Migrations.java",
          "SchemaVersions.java",
          // Sends one of five marked constants, chosen by the name of the file that it reads.
          "CalendarReference.java");

  private static final TestDatabase DATABASE = TestDatabases.fresh();
  private static final EmbeddedServer SERVER = DATABASE.server();

  /** The schemas as {@code storage} sets them for a province, for logins, for shared data. */
  private static final DataSource APP =
      server("thanh_hoa,national,public", SERVER.appUser(), SERVER.appPassword());

  private static final DataSource PLATFORM =
      server("platform,national,public", SERVER.appUser(), SERVER.appPassword());

  private static final DataSource OWNER =
      server("national,public", SERVER.ownerUser(), SERVER.ownerPassword());

  @Test
  void everyStatementIsUnderstoodByPostgres() throws SQLException {
    List<Statements.Statement> statements = Statements.all();
    List<String> complaints = new ArrayList<>();
    for (Statements.Statement statement : statements) {
      String complaint = plan(statement.module().equals("access") ? PLATFORM : APP, statement);
      if (complaint != null && isReserveOfTheOwner(complaint)) {
        complaint = plan(OWNER, statement);
      }
      if (complaint != null) {
        complaints.add(statement.name() + ": " + complaint);
      }
    }
    System.out.println("Statements that PostgreSQL prepared: " + statements.size());
    assertThat(statements).as("fields marked @Sql").hasSizeGreaterThan(100);
    assertThat(complaints).as("statements that PostgreSQL refuses").isEmpty();
  }

  /** A part that several statements share is checked within them. */
  @Test
  void everyConstantThatHoldsSqlIsMarked() {
    List<String> checked = Statements.all().stream().map(Statements.Statement::text).toList();
    List<String> unmarked =
        House.written().stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(String.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.isAnnotatedWith(Sql.class))
            .filter(field -> LOOKS_LIKE_SQL.matcher(Statements.value(field)).matches())
            .filter(
                field -> checked.stream().noneMatch(each -> each.contains(Statements.value(field))))
            .map(JavaField::getFullName)
            .toList();
    assertThat(unmarked).as("add @Sql, so that PostgreSQL checks them").isEmpty();
  }

  /** What is sent is the name of a constant: nothing is glued together from what came in. */
  @Test
  void onlyConstantsAreSent() {
    List<String> glued = new ArrayList<>();
    for (Path source : House.sources()) {
      if (MADE_FROM_NAMES.contains(source.getFileName().toString())) {
        continue;
      }
      Matcher sent = SENT.matcher(House.text(source));
      sent.results()
          .map(SqlIsPreparableTest::argument)
          .filter(argument -> !CONSTANT.matcher(argument).matches())
          .forEach(argument -> glued.add(source + " sends " + argument));
    }
    assertThat(glued).isEmpty();
  }

  @Test
  void everyStatementWritesOnlyTablesOfItsOwnModule() {
    List<String> strangers = new ArrayList<>();
    for (Statements.Statement statement : Statements.all()) {
      WRITTEN
          .matcher(statement.text())
          .results()
          .map(found -> found.group(1))
          .filter(table -> !table.startsWith(statement.module() + "_"))
          .forEach(table -> strangers.add(statement.name() + " writes " + table));
    }
    assertThat(strangers).as("only a module itself writes its tables").isEmpty();
  }

  private static String argument(MatchResult found) {
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  /** Simple queries, because a parameter below "explain" is known to the server alone. */
  private static DataSource server(String searchPath, String user, String password) {
    String url = DATABASE.url() + "?preferQueryMode=simple&currentSchema=" + searchPath;
    return new DriverManagerDataSource(url, user, password);
  }

  /** Shared reference data is written by the owner alone. */
  private static boolean isReserveOfTheOwner(String complaint) {
    return complaint.contains("permission denied");
  }

  /**
   * Planned with any values, as the server does it for a prepared statement; null if all is well.
   */
  private static @Nullable String plan(DataSource pool, Statements.Statement prepared)
      throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("explain (generic_plan) " + numbered(prepared.text()));
      return null;
    } catch (SQLException e) {
      return String.valueOf(e.getMessage()).lines().limit(2).collect(Collectors.joining(" "));
    }
  }

  /** {@code :name} as {@code $1}, {@code $2} ...: each occurrence is a parameter of its own. */
  private static String numbered(String sql) {
    String marked = NamedParameterUtils.parseSqlStatementIntoString(sql);
    StringBuilder numbered = new StringBuilder();
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      quoted ^= c == '\'';
      if (c == '?' && !quoted) {
        numbered.append('$').append(++count);
      } else {
        numbered.append(c);
      }
    }
    return numbered.toString();
  }
}
