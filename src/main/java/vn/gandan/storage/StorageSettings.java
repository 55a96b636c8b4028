package vn.gandan.storage;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and which provinces it holds.
 *
 * @param provinces codes of the provinces served
 * @param dataDirectory where the embedded database and its credentials are kept
 * @param poolSize connections for each province; no more requests than this work on it at once
 * @param ownerNeeded true for commands that work as the database's owner and serve nothing
 * @param database an external PostgreSQL, 17 or newer; the embedded one if no URL is given
 */
@ConfigurationProperties("gandan")
public record StorageSettings(
    @DefaultValue("22") List<String> provinces,
    @DefaultValue("data") Path dataDirectory,
    @DefaultValue("12") int poolSize,
    @DefaultValue("false") boolean ownerNeeded,
    @DefaultValue Database database) {

  /**
   * @param url JDBC URL without credentials
   * @param user the application's role: no owner, no superuser
   * @param ownerUser only for {@code migrate} and {@code import}; a serving process has none
   */
  public record Database(
      @Nullable String url,
      @Nullable String user,
      @Nullable String password,
      @Nullable String ownerUser,
      @Nullable String ownerPassword) {}
}
