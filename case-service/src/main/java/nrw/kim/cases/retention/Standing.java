package nrw.kim.cases.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands with all that was merged into it, as far as the rule asks.
 *
 * @param closedOn day on which it was closed or broken off; null while it is open
 * @param merged it was given up for another case, with which it goes
 * @param needed a handover is neither refused nor over, a request for disclosure is not answered (Art. 15 DSGVO), or the
 *     processing is restricted (Art. 18 DSGVO): the person may need what would be erased
 * @param consentUsedOn the last day on which a consent was given, used or withdrawn; null if there is none
 * @param heldUntil last day of a hold; null if there is none
 */
record Standing(
        @Nullable LocalDate closedOn,
        boolean merged,
        boolean needed,
        @Nullable LocalDate consentUsedOn,
        @Nullable LocalDate heldUntil) {
    /** False for a case that is not erased as it stands, however long ago anything was. */
    boolean over() {
        return closedOn != null && !merged && !needed;
    }
}
