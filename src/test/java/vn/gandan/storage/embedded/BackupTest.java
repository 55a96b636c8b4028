package vn.gandan.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.storage.embedded.EmbeddedServerTest.asOwner;
import static vn.gandan.storage.embedded.EmbeddedServerTest.read;
import static vn.gandan.storage.embedded.EmbeddedServerTest.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back whole, or the restore says what is wrong and changes nothing. */
class BackupTest {

  private static final Instant MADE = Instant.parse("2026-11-20T10:15:30Z");

  @TempDir Path folder;

  private final InstantSource clock = InstantSource.fixed(MADE);

  @Test
  void aStoppedDatabaseComesBackElsewhereWithItsPasswords() throws Exception {
    String password;
    try (EmbeddedServer server = start(source())) {
      write(server, "create schema kept; create table kept.note as select 'Đặng' as word");
      password = server.appPassword();
    }
    new Backup(source(), TemporaryServer.SHELF, clock).writeTo(file());
    assertThat(PostmasterFile.readFrom(source().resolve("cluster"))).isEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(new Restore(target(), TemporaryServer.SHELF).from(file())).isEqualTo(MADE);
    try (EmbeddedServer server = start(target())) {
      assertThat(read(server, "select word from kept.note")).isEqualTo("Đặng");
      assertThat(server.appPassword()).isEqualTo(password);
    }
  }

  @Test
  void aBackupUnderWritesHoldsEverythingAnsweredBeforeAndIsConsistent() throws Exception {
    try (EmbeddedServer server = start(source());
        ExecutorService writers = Executors.newFixedThreadPool(2)) {
      write(
          server,
          "create schema kept; create table kept.till (side text primary key, sum bigint);"
              + "insert into kept.till values ('left', 0), ('right', 0);"
              + "create table kept.posted (number bigint primary key, filler text)");
      AtomicBoolean enough = new AtomicBoolean();
      AtomicLong answered = new AtomicLong();
      Future<Long> posting = writers.submit(() -> post(server, enough, answered));
      Future<Long> churning = writers.submit(() -> churn(server, enough));
      while (answered.get() < 100 && !posting.isDone()) {
        Thread.sleep(10);
      }
      long before = answered.get();
      new Backup(source(), TemporaryServer.SHELF, clock).writeTo(file());
      long after = answered.get();
      enough.set(true);
      assertThat(posting.get()).isGreaterThanOrEqualTo(after);
      assertThat(churning.get()).isPositive();
      assertThat(after).as("writes went on during the backup").isGreaterThan(before);

      new Restore(target(), TemporaryServer.SHELF).from(file());
      try (EmbeddedServer restored = start(target())) {
        long kept = Long.parseLong(read(restored, "select max(number) from kept.posted"));
        assertThat(kept).isBetween(before, posting.get());
        assertThat(read(restored, "select count(*) from kept.posted")).isEqualTo("" + kept);
        assertThat(read(restored, "select sum from kept.till where side = 'left'"))
            .isEqualTo("" + kept);
        assertThat(read(restored, "select sum(sum) from kept.till")).isEqualTo("0");
      }
    }
  }

  @Test
  void aChangedByteIsFoundAndNothingIsRestored() throws Exception {
    start(source()).close();
    new Backup(source(), TemporaryServer.SHELF, clock).writeTo(file());
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(), bytes);
    assertThatThrownBy(() -> new Restore(target(), TemporaryServer.SHELF).from(file()))
        .isInstanceOfAny(StartRefusedException.class, IOException.class);
    assertThat(target().resolve("cluster")).doesNotExist();
    assertThat(target().resolve("cluster.restoring")).doesNotExist();
  }

  @Test
  void aFileCutShortIsRefused() throws Exception {
    start(source()).close();
    new Backup(source(), TemporaryServer.SHELF, clock).writeTo(file());
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length - 2000));
    assertThatThrownBy(() -> new Restore(target(), TemporaryServer.SHELF).from(file()))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("damaged or cut short");
    assertThat(target().resolve("cluster")).doesNotExist();
  }

  @Test
  void anExistingDatabaseIsNeverOverwritten() throws Exception {
    start(source()).close();
    new Backup(source(), TemporaryServer.SHELF, clock).writeTo(file());
    assertThatThrownBy(() -> new Restore(source(), TemporaryServer.SHELF).from(file()))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("move that folder away first");
    assertThatThrownBy(() -> new Backup(source(), TemporaryServer.SHELF, clock).writeTo(file()))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("exists already");
  }

  @Test
  void theCommandSaysWhatItDidOrWhyNot() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream screen = new PrintStream(said, true, StandardCharsets.UTF_8);
    BackupCommand command = new BackupCommand(source(), clock, screen, screen);
    assertThat(command.run("backup", file().toString())).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no embedded database in");
    assertThat(command.run("backup")).isEqualTo(2);
    start(source()).close();
    assertThat(command.run("backup", file().toString())).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Keep it secret");
    BackupCommand elsewhere = new BackupCommand(target(), clock, screen, screen);
    assertThat(elsewhere.run("restore", file().toString())).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("as it was at 2026-11-20T10:15:30Z");
  }

  /** Each transaction posts one row and moves one from right to left, so that the sum stays 0. */
  private static long post(EmbeddedServer server, AtomicBoolean enough, AtomicLong answered)
      throws SQLException {
    try (Connection owner = asOwner(server);
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      while (!enough.get()) {
        long number = answered.get() + 1;
        statement.executeUpdate(
            "insert into kept.posted values (" + number + ", repeat('x', 500))");
        statement.executeUpdate("update kept.till set sum = sum + 1 where side = 'left'");
        statement.executeUpdate("update kept.till set sum = sum - 1 where side = 'right'");
        owner.commit();
        answered.set(number);
      }
      return answered.get();
    }
  }

  /** Files come, grow and go while they are copied. */
  private static long churn(EmbeddedServer server, AtomicBoolean enough) throws SQLException {
    long rounds = 0;
    try (Connection owner = asOwner(server);
        Statement statement = owner.createStatement()) {
      while (!enough.get()) {
        statement.execute("create table kept.passing (word text)");
        statement.execute(
            "insert into kept.passing select repeat('y', 2000) from generate_series(1, 500)");
        statement.execute("drop table kept.passing");
        rounds++;
      }
    }
    return rounds;
  }

  private static EmbeddedServer start(Path directory) {
    return EmbeddedServer.start(directory, TemporaryServer.SHELF, RunAs.detect());
  }

  private Path source() {
    return folder.resolve("source");
  }

  private Path target() {
    return folder.resolve("target");
  }

  private Path file() {
    return folder.resolve("gandan.backup");
  }
}
