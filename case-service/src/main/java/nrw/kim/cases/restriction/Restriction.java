package nrw.kim.cases.restriction;

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
import nrw.kim.events.code.RestrictionReason;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One restriction of a case, from the day it was set to the day it was lifted. */
@Entity
@Table(name = "case_restriction")
class Restriction {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RestrictionReason reason;

    private String note;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private OffsetDateTime setAt;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private OffsetDateTime liftedAt;

    @Version
    private int version;

    protected Restriction() {}

    Restriction(UUID id, Case file, RestrictionReason reason, String note, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.reason = reason;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.setBy = by.name();
        this.setAt = now;
    }

    /**
     * Lifts it; the person must have been told before (Art. 18 Abs. 3).
     *
     * @throws Problem 409 {@code restriction-lifted} if it is, 422 {@code restriction-told} for a day before it was set or still to come
     */
    void lift(LocalDate told, LocalDate today, Actor by, OffsetDateTime now) {
        if (liftedAt != null) {
            throw Problem.conflict("restriction-lifted");
        }
        if (told.isAfter(today) || told.isBefore(LocalDays.of(setAt))) {
            throw Problem.rule("restriction-told");
        }
        toldOn = told;
        liftedBy = by.name();
        liftedAt = now;
    }

    boolean isOf(UUID aCase) {
        return caseId.equals(aCase);
    }

    int version() {
        return version;
    }

    /**
     * A restriction from outside.
     *
     * @param toldOn when the person was told that it would be lifted; null while it holds
     */
    @Schema(name = "CaseRestriction")
    record View(
            UUID id,
            RestrictionReason reason,
            @Nullable String note,
            String setBy,
            OffsetDateTime setAt,
            @Nullable LocalDate toldOn,
            @Nullable String liftedBy,
            @Nullable OffsetDateTime liftedAt,
            int version) {}

    View view() {
        return new View(id, reason, note, setBy, setAt, toldOn, liftedBy, liftedAt, version);
    }
}
