package nrw.kim.abh.extract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How case-service is reached. */
@ConfigMapping(prefix = "kim.case-service")
interface CaseServiceConfig {
    /** Base address. */
    String url();

    /** How long an answer is waited for, connecting included. */
    @WithDefault("PT3S")
    Duration timeLimit();
}
