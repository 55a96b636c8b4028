package vn.gandan.collection;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param trusted addresses of billers, as host or host:port; no other is ever called
 * @param secrets by the biller's code
 * @param sftp logins at servers of billers that bring files, by the biller's code
 * @param patience how long an answer is waited for
 * @param together questions to one biller that wait at the same time
 * @param filePatience how long a file may take on its way
 * @param filesEach how often a biller's files are looked for
 */
@ConfigurationProperties("gandan.collection")
record CollectionSettings(
    @DefaultValue Set<String> trusted,
    @DefaultValue Map<String, String> secrets,
    @DefaultValue Map<String, SftpLogin> sftp,
    @DefaultValue("8s") Duration patience,
    @DefaultValue("16") int together,
    @DefaultValue("2m") Duration filePatience,
    @DefaultValue("10m") Duration filesEach) {

  CollectionSettings {
    trusted = Set.copyOf(trusted);
    secrets = Map.copyOf(secrets);
    sftp = Map.copyOf(sftp);
  }

  @Override
  public String toString() {
    return "settings of " + trusted;
  }
}
