package nrw.kim.cases.appointment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Calendar feeds. */
@ConfigMapping(prefix = "kim.calendar-feed")
public interface CalendarFeedConfig {

    /** How long an address may be used; who leaves need not think of it. */
    @WithDefault("P180D")
    Duration validFor();

    /** How far a feed looks back. */
    @WithDefault("P30D")
    Duration back();

    /** How far a feed looks ahead. */
    @WithDefault("P365D")
    Duration ahead();
}
