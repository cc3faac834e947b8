package nrw.kim.cases.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Beratungskontakte. */
@ConfigMapping(prefix = "kim.contact")
public interface ContactConfig {

    /** How long its author may take a contact back that was recorded by mistake. */
    @WithDefault("PT24H")
    Duration withdrawWithin();
}
