package nrw.kim.cases.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;

/** Deadlines of Fallübergaben; proposals of the house, a KI's operator may set others. */
@ConfigMapping(prefix = "kim.handover")
public interface HandoverConfig {

    /** How long an offer without a day of its own waits for an answer. */
    @WithDefault("P28D")
    Duration waits();

    /** How long an offer waits beyond the day by which an answer was hoped for. */
    @WithDefault("P7D")
    Duration grace();

    /** How long the former case lead reads on after handing over the lead. */
    @WithDefault("P30D")
    Duration formerLeadReads();

    /** How often offers are looked through for those that ran out. */
    @WithDefault("15m")
    String expiryEvery();

    /** Last day of an offer. */
    default LocalDate expiryOf(LocalDate dueOn, LocalDate today) {
        return dueOn == null ? today.plusDays(waits().toDays()) : dueOn.plusDays(grace().toDays());
    }
}
