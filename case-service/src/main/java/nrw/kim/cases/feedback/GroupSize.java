package nrw.kim.cases.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import nrw.kim.events.KiKey;

/** Fewest that are shown together: the setting of feedback, and never fewer than behind an indicator of the same KI. */
@ApplicationScoped
public class GroupSize {
    private final FeedbackConfig own;
    private final DisclosureSetting indicators;

    GroupSize(FeedbackConfig own, DisclosureSetting indicators) {
        this.own = own;
        this.indicators = indicators;
    }

    /** Fewest of a KI that are shown together. */
    public int of(KiKey ki) {
        return Math.max(own.threshold(), indicators.thresholdByKi().getOrDefault(ki.value(), indicators.threshold()));
    }

    /** The largest of several KI. */
    int of(Collection<KiKey> kis) {
        return kis.stream().mapToInt(this::of).max().orElse(own.threshold());
    }
}
