package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.gandan.storage.TestDatabases;

/**
 * Once a list of a million lines hung for minutes: each line's person looked for it in all lines.
 */
class PatienceTest {
  private static final int LINES = 50_000;
  private static final int PEOPLE = 200;

  private HikariDataSource owner;
  private Connection connection;
  private JdbcTemplate jdbc;
  private JdbcTemplate beside;

  /** Two short lists are known to the statistics; this connection has checked it. */
  @BeforeEach
  void aConnectionThatOnlyKnowsAShortList() throws SQLException {
    owner = TestDatabases.fresh().owner("thanh_hoa");
    beside = new JdbcTemplate(owner);
    beside.execute(
        "create table line (roster uuid, line_no int, commune text, primary key (roster, line_no))");
    beside.execute("create index line_commune on line (commune, roster)");
    beside.execute(
        "create table person (roster uuid, line_no int,"
            + " foreign key (roster, line_no) references line)");
    connection = owner.getConnection();
    jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    lines(jdbc, 0, 3);
    lines(jdbc, 1, 50);
    people(jdbc, 1, 50);
    beside.execute("vacuum analyze line");
    for (int i = 0; i < 10; i++) {
      people(jdbc, 1, 1);
    }
    connection.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    connection.rollback();
    connection.close();
    owner.close();
  }

  @Test
  void withoutPatienceEachPersonLooksForItsLineInAllLines() {
    assertThat(rowsReadForALongList()).isGreaterThan(10 * PEOPLE);
  }

  @Test
  void withPatienceEachPersonFindsItsLineByItsKey() {
    new Patience(jdbc).forMillis(60_000);
    assertThat(rowsReadForALongList()).isLessThanOrEqualTo(PEOPLE);
  }

  @Test
  void patienceIsNotMisledByStatisticsTakenWhileTheListArrives() {
    new Patience(jdbc).forMillis(60_000);
    lines(jdbc, 2, LINES);
    beside.execute("vacuum analyze line");
    assertThat(rowsReadForPeople()).isLessThanOrEqualTo(PEOPLE);
  }

  @Test
  void forgettingPlansAloneIsMisledByThem() {
    jdbc.execute("discard plans");
    lines(jdbc, 2, LINES);
    beside.execute("vacuum analyze line");
    assertThat(rowsReadForPeople()).isGreaterThan(10 * PEOPLE);
  }

  private long rowsReadForALongList() {
    lines(jdbc, 2, LINES);
    return rowsReadForPeople();
  }

  private long rowsReadForPeople() {
    long before = rowsRead();
    people(jdbc, 2, PEOPLE);
    return rowsRead() - before;
  }

  private static void lines(JdbcTemplate jdbc, int roster, int count) {
    jdbc.update(
        "insert into line select md5(cast(? as text))::uuid, n, '1479' || n % 2"
            + " from generate_series(1, ?) n",
        roster, count);
  }

  private static void people(JdbcTemplate jdbc, int roster, int count) {
    jdbc.update(
        "insert into person select md5(cast(? as text))::uuid, n from generate_series(1, ?) n",
        roster,
        count);
  }

  /** Lines that this transaction has read, by whatever way. */
  private long rowsRead() {
    Long read =
        jdbc.queryForObject(
            "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                + " where relid = 'line'::regclass",
            Long.class);
    return read == null ? 0 : read;
  }
}
