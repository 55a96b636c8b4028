package vn.gandan.visit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param transferValidity how long a code that asks for a transfer is shown; money that comes later
 *     still counts
 */
@ConfigurationProperties("gandan.visit")
record TransferSettings(@DefaultValue("15m") Duration transferValidity) {}
