package vn.gandan.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param clockBound a device's clock that differs from the server's by more is recorded and
 *     flagged, never believed
 */
@ConfigurationProperties("gandan.operation")
record OperationSettings(@DefaultValue("10m") Duration clockBound) {}
