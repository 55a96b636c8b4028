package vn.gandan.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the embedded server is configured, and the proof that it runs like that. */
final class ServerSettings {

  /** Without these a crash loses or corrupts what was answered as saved. */
  static final Map<String, String> DURABLE =
      new TreeMap<>(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));

  private static final String CONFIGURATION =
      """
      # Written by Gần Dân at each start; changes here are lost.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      port = <port>
      max_connections = 120
      max_locks_per_transaction = 128
      shared_buffers = '256MB'
      max_wal_size = '1GB'
      wal_level = replica
      password_encryption = scram-sha-256
      timezone = 'UTC'
      log_timezone = 'UTC'
      lc_messages = 'C'
      logging_collector = on
      log_directory = 'log'
      log_filename = 'postgresql-%a.log'
      log_rotation_age = '1d'
      log_truncate_on_rotation = on
      # The log names no person: neither statements nor the values in a constraint's message.
      log_min_error_statement = panic
      log_error_verbosity = terse
      log_parameter_max_length_on_error = 0
      """;

  private static final String ADMISSION =
      """
      # Written by Gần Dân at each start: this machine only, and never without a password.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private ServerSettings() {}

  static void writeInto(Path cluster, int port) throws IOException {
    Files.writeString(
        cluster.resolve("postgresql.conf"),
        CONFIGURATION.replace("<port>", Integer.toString(port)));
    Files.writeString(cluster.resolve("pg_hba.conf"), ADMISSION);
  }

  /** On the command line, where neither a file nor "alter system" overrides them. */
  static String commandLine() {
    List<String> arguments = new ArrayList<>();
    DURABLE.forEach((name, value) -> arguments.add("-c " + name + "=" + value));
    return String.join(" ", arguments);
  }

  /**
   * Reads back, as the role that asks, what this session really has.
   *
   * @return the names of the settings that are not durable
   */
  static List<String> notDurable(Connection connection) throws SQLException {
    List<String> weak = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> wanted : DURABLE.entrySet()) {
        try (ResultSet row = statement.executeQuery("show " + wanted.getKey())) {
          if (!row.next() || !wanted.getValue().equals(row.getString(1))) {
            weak.add(wanted.getKey());
          }
        }
      }
    }
    return weak;
  }
}
