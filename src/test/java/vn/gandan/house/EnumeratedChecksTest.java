package vn.gandan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/**
 * What a column may say is what the program's enum says: each check constraint that lists texts is
 * read from PostgreSQL's own catalogue and compared with its enum.
 */
class EnumeratedChecksTest {
  private static final Pattern LISTED =
      Pattern.compile("CHECK \\(\\(+(\\w+)\\)? = ANY \\(ARRAY\\[('[^\\]]*)\\]\\)\\)+");
  private static final Pattern TEXT = Pattern.compile("'([^']*)'::text");

  private static final String CHECKS =
      """
      select k.conname as name, pg_get_constraintdef(k.oid) as definition
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
       where k.contype = 'c'
         and n.nspname in ('thanh_hoa', 'national', 'platform')
       order by 1
       limit 1000
      """;

  @Test
  void everyListOfTextsIsTheListOfItsEnum() {
    Map<String, SortedSet<String>> inTheDatabase = listed();
    Map<String, SortedSet<String>> inTheProgram = EnumeratedChecks.all();

    assertThat(inTheDatabase.keySet())
        .as("constraints that list texts; name the enum of a new one in EnumeratedChecks")
        .isEqualTo(inTheProgram.keySet());
    assertThat(inTheDatabase)
        .allSatisfy((constraint, texts) ->
            assertThat(texts).as(constraint).isEqualTo(inTheProgram.get(constraint)));
  }

  private static Map<String, SortedSet<String>> listed() {
    TestDatabase database = TestDatabases.fresh();
    JdbcClient owner =
        JdbcClient.create(
            new DriverManagerDataSource(
                database.url(), database.server().ownerUser(), database.server().ownerPassword()));
    Map<String, SortedSet<String>> found = new TreeMap<>();
    owner
        .sql(CHECKS)
        .query(row -> {
          Matcher list = LISTED.matcher(row.getString("definition"));
          if (list.matches()) {
            SortedSet<String> texts = new TreeSet<>();
            TEXT.matcher(list.group(2)).results().forEach(text -> texts.add(text.group(1)));
            found.put(row.getString("name"), texts);
          }
        });
    return found;
  }
}
