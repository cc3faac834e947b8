package nrw.kim.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Angekündigte and ausgesetzte Löschung of a case that is over; a case of which nothing was said has none. */
@Entity
@Table(name = "case_retention")
class CaseRetention {
    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private String ki;

    @Column(name = "erase_on")
    private LocalDate eraseOn;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    private String note;

    @Column(name = "announced_by")
    private String announcedBy;

    @Column(name = "announced_at")
    private OffsetDateTime announcedAt;

    @Column(name = "hold_until")
    private LocalDate holdUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "hold_reason")
    private ErasureHoldReason holdReason;

    @Column(name = "hold_note")
    private String holdNote;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private OffsetDateTime heldAt;

    @Version
    private int version;

    protected CaseRetention() {}

    CaseRetention(Case file) {
        this.caseId = file.id();
        this.ki = file.ki().value();
    }

    /** Who says something, and when. */
    record Word(String sub, OffsetDateTime at) {}

    /** Why a case is erased before its years are over. */
    record Wish(ErasureReason reason, @Nullable String note) {}

    /** Why, and up to which day, a case is not erased. */
    record Hold(
            LocalDate until,
            ErasureHoldReason reason,
            @Nullable String note) {}

    RetentionState state(LocalDate today) {
        if (holdUntil != null && !today.isAfter(holdUntil)) {
            return RetentionState.HELD;
        }
        return eraseOn == null ? RetentionState.KEPT : RetentionState.ANNOUNCED;
    }

    /** The years will be over on that day. */
    void announce(LocalDate day, Word by) {
        announce(day, new Wish(ErasureReason.RETENTION_OVER, null), by);
    }

    /**
     * Somebody decided to erase the case earlier.
     *
     * @throws Problem 409 if the case is on hold, or somebody has decided so already
     */
    void decide(LocalDate day, Wish wish, LocalDate today, Word by) {
        if (state(today) == RetentionState.HELD || isDecided()) {
            throw Problem.transitionRefused(state(today), "announce erasure");
        }
        announce(day, wish, by);
    }

    private void announce(LocalDate day, Wish wish, Word by) {
        eraseOn = day;
        reason = wish.reason();
        note = wish.note();
        announcedBy = by.sub();
        announcedAt = by.at();
    }

    /**
     * Takes back what somebody decided on.
     *
     * @throws Problem 409 if nothing is announced, or it is because the years are over: that can be put on hold
     */
    void takeBack(LocalDate today) {
        if (eraseOn == null) {
            throw Problem.transitionRefused(state(today), "take back erasure");
        }
        if (!isDecided()) {
            throw Problem.conflict("erasure-by-years");
        }
        revoke();
    }

    /** The announcement holds no more. */
    void revoke() {
        eraseOn = null;
        reason = null;
        note = null;
        announcedBy = null;
        announcedAt = null;
    }

    /** Puts the erasure on hold, or says anew until when. */
    void hold(Hold hold, Word by) {
        holdUntil = hold.until();
        holdReason = hold.reason();
        holdNote = hold.note();
        heldBy = by.sub();
        heldAt = by.at();
    }

    /**
     * Ends a hold before its day.
     *
     * @param earliest day before which the case is not erased now, so that nobody is taken by surprise
     * @throws Problem 409 if there is none
     */
    void release(LocalDate today, LocalDate earliest) {
        if (state(today) != RetentionState.HELD) {
            throw Problem.transitionRefused(state(today), "end hold");
        }
        holdUntil = null;
        holdReason = null;
        holdNote = null;
        heldBy = null;
        heldAt = null;
        if (eraseOn != null && eraseOn.isBefore(earliest)) {
            eraseOn = earliest;
        }
    }

    private boolean isDecided() {
        return reason != null && reason != ErasureReason.RETENTION_OVER;
    }

    boolean isAnnounced() {
        return eraseOn != null;
    }

    /** True if the day has come and nothing stops it. */
    boolean isDue(LocalDate today) {
        return state(today) == RetentionState.ANNOUNCED && !today.isBefore(eraseOn);
    }

    /** True if it is announced because the years are over, which may have changed since. */
    boolean isByYears() {
        return reason == ErasureReason.RETENTION_OVER;
    }

    /** The day on which it is erased, behind a hold; null if nothing is announced. */
    @Nullable
    LocalDate eraseOn() {
        return eraseOn != null && holdUntil != null && !eraseOn.isAfter(holdUntil) ? holdUntil.plusDays(1) : eraseOn;
    }

    UUID caseId() {
        return caseId;
    }

    ErasureReason reason() {
        return reason;
    }

    String note() {
        return note;
    }

    String announcedBy() {
        return announcedBy;
    }

    LocalDate holdUntil() {
        return holdUntil;
    }

    ErasureHoldReason holdReason() {
        return holdReason;
    }

    String holdNote() {
        return holdNote;
    }

    /** Counts from 1: a case of which nothing was said has version 0. */
    int etag() {
        return version + 1;
    }
}
