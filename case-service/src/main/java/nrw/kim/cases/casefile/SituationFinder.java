package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.Situation;

/** Knows when an open case is in a situation; the case list is narrowed by it. */
public interface SituationFinder {
    /** In the caller's transaction. */
    Uni<CaseCondition> conditionFor(KiKey ki, Situation situation);
}
