package nrw.kim.cases.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Answer links for bodies without an account. */
@ConfigMapping(prefix = "kim.handover-link")
public interface LinkConfig {

    /** How long a link may be used. */
    @WithDefault("P14D")
    Duration validFor();
}
