package vn.gandan.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A biller with an SFTP server of its own on this machine, and as honest as it is told to be. */
public final class SimulatedFileBiller implements AutoCloseable {
  public static final String USER = "gandan";
  public static final String PASSWORD = "password of a test";

  private final SshServer server = SshServer.setUpDefaultServer();
  private final KeyPair key = keyPair();
  private final KeyPair login = keyPair();
  private final Path folder;
  private final AtomicInteger logins = new AtomicInteger();
  private volatile Duration hangs = Duration.ZERO;

  public SimulatedFileBiller() {
    try {
      folder = Files.createTempDirectory("biller");
      server.setHost("127.0.0.1");
      server.setPort(0);
      server.setKeyPairProvider(KeyPairProvider.wrap(key));
      server.setPasswordAuthenticator((user, password, _) -> enters(user, password));
      server.setPublickeyAuthenticator(
          (user, shown, _) -> user.equals(USER) && KeyUtils.compareKeys(shown, login.getPublic()));
      server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
      server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean enters(String user, String password) {
    logins.incrementAndGet();
    try {
      Thread.sleep(hangs);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return user.equals(USER) && password.equals(PASSWORD);
  }

  public String endpoint() {
    return "sftp://127.0.0.1:" + server.getPort() + "/";
  }

  public String hostKey() {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
  }

  /** A file with the private key that opens the door as the password does. */
  public Path loginKey() {
    try {
      Path file = Files.createTempFile("login", "");
      try (OutputStream out = Files.newOutputStream(file)) {
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(login, "test", null, out);
      }
      return file;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often somebody showed a password, right or wrong. */
  public int logins() {
    return logins.get();
  }

  /** Lets whoever logs in wait so long. */
  public void hangs(Duration howLong) {
    hangs = howLong;
  }

  /** Lays a file down as it is. */
  public void lays(String name, String content) {
    try {
      Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void lays(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies there; empty if nothing does. */
  public String finds(String name) {
    try {
      Path file = folder.resolve(name);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> names() {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void removes(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String bills(LocalDate day) {
    return "bills-" + day + ".csv";
  }

  public static String payments(LocalDate day) {
    return "payments-" + day + ".csv";
  }

  public static String answers(LocalDate day) {
    return "answers-" + day + ".csv";
  }

  /** The whole day as we laid it down. */
  public static String ours(LocalDate day) {
    return "day-" + day + ".csv";
  }

  /** The whole day as the biller lays it down. */
  public static String theirs(LocalDate day) {
    return "booked-" + day + ".csv";
  }

  /** The same file's next one, if the day has more bills than one holds. */
  public static String numbered(String name, int no) {
    return name.replace(".csv", "-" + no + ".csv");
  }

  /** With its last line. */
  public static String openBills(String... lines) {
    return sealed("customer;bill;period;name;amount", 4, List.of(lines));
  }

  /** Answers each line of our file in the same way. */
  public static String answered(String ourFile, String state, long off) {
    List<String> lines = new ArrayList<>();
    for (String line : ourFile.lines().toList()) {
      String[] cells = line.split(";", -1);
      if (!line.startsWith("payment;") && !line.startsWith("#")) {
        long amount = Long.parseLong(cells[2]) + off;
        String why = state.equals("REFUSED") ? "đã trả qua kênh khác" : "";
        lines.add(String.join(";", cells[0], state, String.valueOf(amount), "SO-1", why));
      }
    }
    return sealed("payment;state;amount;reference;reason", 2, lines);
  }

  /** The whole day as the biller has it. */
  public static String booked(String... lines) {
    return sealed("payment;bill;amount", 2, List.of(lines));
  }

  /** As docs/collections.md tells it, written down a second time. */
  static String sealed(String heading, int amountAt, List<String> lines) {
    String before =
        heading + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    long sum =
        lines.stream().mapToLong(line -> Long.parseLong(line.split(";", -1)[amountAt])).sum();
    return before + "#;" + lines.size() + ";" + sum + ";" + digest(before) + "\n";
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(256);
      return keys.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
