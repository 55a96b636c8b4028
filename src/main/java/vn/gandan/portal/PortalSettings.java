package vn.gandan.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the public pages of this installation say of it.
 *
 * @param phone the number that citizens may call; nothing is said of a telephone if left out
 */
@ConfigurationProperties("gandan.portal")
public record PortalSettings(@Nullable String phone) {}
