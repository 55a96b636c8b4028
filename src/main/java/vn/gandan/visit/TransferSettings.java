package vn.gandan.visit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param transferValidity how long a code that asks for a transfer is shown; money that comes later
 *     still counts
 * @param transferRound after so long no more questions are begun in one round: a bank that answers
 *     each of them slowly holds no other province up
 */
@ConfigurationProperties("gandan.visit")
record TransferSettings(
    @DefaultValue("15m") Duration transferValidity, @DefaultValue("40s") Duration transferRound) {}
