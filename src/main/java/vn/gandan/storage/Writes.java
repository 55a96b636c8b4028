package vn.gandan.storage;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;

/**
 * The statements that one operation writes, gathered while it is judged and sent in one round trip.
 * They run in the order in which they were added. Not thread-safe; lives as long as its
 * transaction.
 */
public final class Writes {
  private static final Map<String, ParsedSql> PARSED = new ConcurrentHashMap<>();

  private final JdbcOperations jdbc;
  private final List<String> statements = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();
  private final Map<String, Refusal> meanings = new HashMap<>();

  public Writes(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param sql one statement with named parameters, a constant of the program
   * @param parameters a value for each name; null values allowed
   */
  public void add(String sql, Map<String, ? extends @Nullable Object> parameters) {
    MapSqlParameterSource source = new MapSqlParameterSource();
    parameters.forEach(source::addValue);
    ParsedSql parsed = PARSED.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement);
    statements.add(NamedParameterUtils.substituteNamedParameters(parsed, source).strip());
    for (@Nullable Object value : NamedParameterUtils.buildValueArray(parsed, source, null)) {
      values.add(forJdbc(value));
    }
  }

  /** The driver takes instants only with an offset. */
  private static @Nullable Object forJdbc(@Nullable Object value) {
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }

  /**
   * Says what it means to the caller if the schema refuses one of these statements.
   *
   * @param constraint the name of a primary key, or of a unique or check constraint
   */
  public void means(String constraint, Refusal refusal) {
    meanings.put(constraint, refusal);
  }

  /**
   * Sends what was gathered; a statement that fails fails the transaction.
   *
   * @throws RefusedException if a constraint failed whose meaning was told
   */
  public void flush() throws DataAccessException {
    if (statements.isEmpty()) {
      return;
    }
    try {
      send();
    } catch (DataIntegrityViolationException against) {
      Refusal refusal = meanings.get(constraint(against));
      if (refusal == null) {
        throw against;
      }
      throw new RefusedException(refusal);
    }
  }

  private static @Nullable String constraint(DataIntegrityViolationException against) {
    ServerErrorMessage message =
        against.getMostSpecificCause() instanceof PSQLException error
            ? error.getServerErrorMessage()
            : null;
    return message == null ? null : message.getConstraint();
  }

  private void send() {
    String all = String.join(";\n", statements);
    List<@Nullable Object> bound = new ArrayList<>(values);
    statements.clear();
    values.clear();
    jdbc.execute(
        all,
        (PreparedStatement statement) -> {
          for (int i = 0; i < bound.size(); i++) {
            StatementCreatorUtils.setParameterValue(
                statement, i + 1, SqlTypeValue.TYPE_UNKNOWN, bound.get(i));
          }
          return statement.execute();
        });
  }
}
