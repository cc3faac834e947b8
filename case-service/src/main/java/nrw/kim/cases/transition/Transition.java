package nrw.kim.cases.transition;

import java.time.LocalDate;
import nrw.kim.events.code.TransitionKind;

/**
 * A transition that is to be expected.
 *
 * @param expectedOn the day, as far as it can be known
 * @param cause what it follows from
 */
record Transition(TransitionKind kind, LocalDate expectedOn, Cause cause) {

    /** What a transition follows from. */
    enum Cause {
        /** The birth date. */
        BIRTH_DATE,
        /** A residence title that ends the claim under AsylbLG. */
        RESIDENCE_TITLE,
        /** Somebody knows the day and said it. */
        SAID
    }
}
