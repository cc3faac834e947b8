package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.Situation;

/** Knows which open cases are in a situation; the case list is narrowed by it. */
public interface SituationFinder {
    /** In the caller's transaction. */
    Uni<Set<UUID>> casesIn(KiKey ki, Situation situation);
}
