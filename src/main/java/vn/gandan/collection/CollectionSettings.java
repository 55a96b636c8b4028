package vn.gandan.collection;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param trusted addresses of billers, as host or host:port; no other is ever called
 * @param secrets by the biller's code
 * @param patience how long an answer is waited for
 * @param together questions to one biller that wait at the same time
 */
@ConfigurationProperties("gandan.collection")
record CollectionSettings(
    @DefaultValue Set<String> trusted,
    @DefaultValue Map<String, String> secrets,
    @DefaultValue("8s") Duration patience,
    @DefaultValue("16") int together) {

  CollectionSettings {
    trusted = Set.copyOf(trusted);
    secrets = Map.copyOf(secrets);
  }

  @Override
  public String toString() {
    return "settings of " + trusted;
  }
}
