package vn.gandan.signing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the organisation's certificate and its key are.
 *
 * @param keystore a PKCS#12 file; files go out without a signature where none is named
 * @param password of the file and of the key in it
 * @param provinces by code: another one for what that province signs; with a blank one it signs
 *     nothing
 */
@ConfigurationProperties("gandan.signing")
record SigningSettings(
    @Nullable String keystore,
    @Nullable String password,
    @DefaultValue Map<String, Store> provinces) {

  SigningSettings {
    provinces = Map.copyOf(provinces);
  }

  record Store(@Nullable String keystore, @Nullable String password) {

    @Override
    public String toString() {
      return "certificate in " + keystore;
    }
  }

  @Override
  public String toString() {
    return "certificate in " + keystore;
  }
}
