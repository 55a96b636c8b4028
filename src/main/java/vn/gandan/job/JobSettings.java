package vn.gandan.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param run whether this process runs jobs; where several serve, one of them is enough
 * @param look how often each province is looked at; what is due at once is run without waiting
 * @param together jobs of one province that run at the same time
 */
@ConfigurationProperties("gandan.job")
record JobSettings(
    @DefaultValue("true") boolean run,
    @DefaultValue("10s") Duration look,
    @DefaultValue("4") int together) {}
