package nrw.kim.cases.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Fristen of the erasure of closed cases, in days. */
@ConfigMapping(prefix = "kim.retention")
public interface RetentionConfig {

    /** How long before its day an erasure is announced when the years are over. */
    @WithDefault("30")
    int announceDays();

    /** How long an erasure that somebody decided on can be taken back. */
    @WithDefault("7")
    int takeBackDays();
}
