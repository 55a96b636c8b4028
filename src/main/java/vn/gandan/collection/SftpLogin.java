package vn.gandan.collection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How we show who we are at a biller's server, and how it shows itself; from the configuration.
 *
 * @param keyFile a private key in a form that OpenSSH writes; asked for before the password
 * @param hostKey {@code SHA256:…}, as {@code ssh-keygen -l} shows it; no other server is spoken to
 */
record SftpLogin(String user, @Nullable String password, @Nullable Path keyFile, String hostKey) {

  @Override
  public String toString() {
    return "login of " + user;
  }
}
