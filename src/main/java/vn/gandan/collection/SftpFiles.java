package vn.gandan.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillerFile.Outcome;
import vn.gandan.collection.BillerLink.Peer;

/**
 * Files at a biller's SFTP server. Only a server whose key was agreed is spoken to, before any
 * secret leaves; nothing of the account that runs this program (its keys, its known hosts) is used.
 */
@Component
class SftpFiles {
  private static final int PORT = 22;
  private static final String UNFINISHED = ".part";
  private static final int NO_MORE_WAYS =
      SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;

  private final CollectionSettings settings;

  SftpFiles(CollectionSettings settings) {
    this.settings = settings;
  }

  /**
   * @param most bytes; a longer file is broken
   * @return empty if there is no such file
   * @throws FileTroubleException for whatever else happens outside
   */
  Optional<byte[]> fetch(Peer peer, String name, int most) {
    Optional<byte[]> file = begun(peer, name, most);
    if (file.isPresent() && file.get().length > most) {
      throw new FileTroubleException(Outcome.BROKEN);
    }
    return file;
  }

  /** One byte more of a file that is too long, and no further. */
  private Optional<byte[]> begun(Peer peer, String name, int most) {
    return with(
        peer,
        (sftp, folder) -> {
          try (InputStream file = sftp.read(folder + name)) {
            return Optional.of(file.readNBytes(most + 1));
          } catch (SftpException missing) {
            return none(missing);
          }
        });
  }

  /**
   * Brings a file whole or not at all. What lies there already is never rewritten.
   *
   * @throws FileTroubleException if another file of that name is there, and for whatever else
   *     happens outside
   */
  void bring(Peer peer, String name, byte[] content) {
    Optional<byte[]> there = begun(peer, name, content.length);
    if (there.isPresent()) {
      if (!Arrays.equals(there.get(), content)) {
        throw new FileTroubleException(Outcome.OTHER_FILE);
      }
      return;
    }
    with(
        peer,
        (sftp, folder) -> {
          String unfinished = folder + name + UNFINISHED;
          try (OutputStream file =
              sftp.write(
                  unfinished, EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate))) {
            file.write(content);
          }
          sftp.rename(unfinished, folder + name);
          return true;
        });
  }

  private static Optional<byte[]> none(SftpException missing) throws SftpException {
    if (missing.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
      return Optional.empty();
    }
    throw missing;
  }

  /** What is done at the server, in the folder of the contract. */
  private interface Errand<T> {
    T run(SftpClient sftp, String folder) throws IOException;
  }

  /** Whoever hangs at the other end is left after a while, whatever is being waited for. */
  private <T> T with(Peer peer, Errand<T> errand) {
    SftpLogin login = settings.sftp().get(peer.billerCode());
    if (login == null) {
      throw new FileTroubleException(Outcome.NO_LOGIN);
    }
    AtomicBoolean strange = new AtomicBoolean();
    try (SshClient client = client(login, strange);
        ExecutorService hand = Executors.newVirtualThreadPerTaskExecutor()) {
      client.start();
      Future<T> coming = hand.submit(there(client, login, peer, errand));
      try {
        return coming.get(settings.filePatience().toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        coming.cancel(true);
        client.close(true);
      }
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      throw trouble(cause == null ? failed : cause, strange.get());
    } catch (TimeoutException late) {
      throw new FileTroubleException(Outcome.AWAY, late);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new FileTroubleException(Outcome.AWAY, stopping);
    } catch (IOException failed) {
      throw new FileTroubleException(Outcome.AWAY, failed);
    }
  }

  private static FileTroubleException trouble(Throwable cause, boolean strange) {
    return switch (cause) {
      case FileTroubleException known -> known;
      case SshException closed when closed.getDisconnectCode() == NO_MORE_WAYS ->
          new FileTroubleException(Outcome.NO_LOGIN, closed);
      default -> new FileTroubleException(strange ? Outcome.OTHER_KEY : Outcome.AWAY, cause);
    };
  }

  private <T> Callable<T> there(SshClient client, SftpLogin login, Peer peer, Errand<T> errand) {
    URI where = URI.create(peer.endpoint());
    int port = where.getPort() < 0 ? PORT : where.getPort();
    String path = where.getPath();
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    Duration patience = settings.filePatience();
    return () -> {
      try (ClientSession session =
          client.connect(login.user(), where.getHost(), port).verify(patience).getSession()) {
        showWhoWeAre(session, login, patience);
        try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
          return errand.run(sftp, folder);
        }
      }
    };
  }

  private static void showWhoWeAre(ClientSession session, SftpLogin login, Duration patience)
      throws IOException {
    Path keys = login.keyFile();
    if (keys != null) {
      for (KeyPair key : keys(session, keys)) {
        session.addPublicKeyIdentity(key);
      }
    }
    String password = login.password();
    if (password != null) {
      session.addPasswordIdentity(password);
    }
    session.auth().verify(patience);
  }

  private static Iterable<KeyPair> keys(ClientSession session, Path file) {
    try (InputStream text = Files.newInputStream(file)) {
      Iterable<KeyPair> found =
          SecurityUtils.loadKeyPairIdentities(
              session, () -> file.toString(), text, FilePasswordProvider.EMPTY);
      return found == null ? List.of() : found;
    } catch (IOException | GeneralSecurityException notAKey) {
      throw new FileTroubleException(Outcome.NO_LOGIN, notAKey);
    }
  }

  private static SshClient client(SftpLogin login, AtomicBoolean strange) {
    SshClient client = SshClient.setUpDefaultClient();
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    client.setUserAuthFactories(
        List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
    client.setServerKeyVerifier((_, _, key) -> agreed(login, key, strange));
    return client;
  }

  private static boolean agreed(SftpLogin login, PublicKey key, AtomicBoolean strange) {
    boolean known = login.hostKey().equals(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
    strange.set(!known);
    return known;
  }
}
