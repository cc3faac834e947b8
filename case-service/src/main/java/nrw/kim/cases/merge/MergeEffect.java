package nrw.kim.cases.merge;

import io.smallrye.mutiny.Uni;
import nrw.kim.cases.casefile.Case;
import nrw.kim.kit.actor.Actor;

/** What follows the person from the case that is given up to the one that goes on, in the same transaction. */
public interface MergeEffect {
    /** The case has just been given up. */
    Uni<Void> onMerge(Actor actor, Case given, Case survivor);

    /** That has just been taken back: what followed goes back. */
    Uni<Void> onUndo(Actor actor, Case given, Case survivor);
}
