package nrw.kim.cases.referral;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nrw.kim.events.code.Urgency;

/** Terms and limits of Fallzuweisungen. */
@ConfigMapping(prefix = "kim.referral")
public interface ReferralConfig {

    /** Working days in which a sender gets its answer. */
    AnswerDays answerDays();

    /** Most lines of a bulk. */
    @WithDefault("1000")
    int bulkLines();

    /** Files with a referral. */
    Attachments attachments();

    /** Working days by urgency. */
    interface AnswerDays {
        /** Akute Krise. */
        @WithDefault("1")
        int crisis();

        /** Hoch. */
        @WithDefault("3")
        int high();

        /** Normal. */
        @WithDefault("10")
        int normal();

        /** Gering. */
        @WithDefault("15")
        int low();

        /** Working days for one urgency. */
        default int of(Urgency urgency) {
            return switch (urgency) {
                case CRISIS -> crisis();
                case HIGH -> high();
                case NORMAL -> normal();
                case LOW -> low();
            };
        }
    }

    /** Limits of files. */
    interface Attachments {
        /** Largest file. */
        @WithDefault("10M")
        MemorySize size();

        /** Most files with one referral. */
        @WithDefault("10")
        int count();
    }
}
