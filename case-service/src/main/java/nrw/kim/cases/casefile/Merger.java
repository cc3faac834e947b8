package nrw.kim.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.LocalDays;

/**
 * Zusammenführung (B2-36): into which case this one went, and how it stood before.
 *
 * @param survivor the case that goes on
 * @param survivorNumber its number, for people
 * @param by sub of who merged
 * @param phaseBefore phase to which the case goes back when this is undone
 * @param followUpBefore Wiedervorlage that it had
 */
@Embeddable
public record Merger(
        @Column(name = "merged_into") UUID survivor,
        @Column(name = "merged_into_number") String survivorNumber,
        @Column(name = "merged_at") OffsetDateTime at,
        @Column(name = "merged_by") String by,

        @Enumerated(EnumType.STRING) @Column(name = "merged_in_phase")
        CasePhase phaseBefore,

        @Column(name = "merged_follow_up_on") LocalDate followUpBefore) {
    private static final int DAYS_TO_UNDO = 30;

    /** A merging before this time can not be undone any more. */
    public static OffsetDateTime staysIfBefore(LocalDate today) {
        return LocalDays.start(today.minusDays(DAYS_TO_UNDO));
    }

    /** The last day on which it can be undone. */
    public LocalDate undoUntil() {
        return LocalDays.of(at).plusDays(DAYS_TO_UNDO);
    }
}
