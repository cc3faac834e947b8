package nrw.kim.cases.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of feedback. */
@ConfigMapping(prefix = "kim.feedback")
public interface FeedbackConfig {

    /** Fewest answers that are shown together; 5 is advised for small and rural places. */
    @WithDefault("5")
    int threshold();
}
