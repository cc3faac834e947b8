package nrw.kim.cases.migrationnote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.MigrationPhase;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The one note of a case; what is written anew replaces it. */
@Entity
@Table(name = "migration_note")
class MigrationNote {
    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private String ki;

    @Enumerated(EnumType.STRING)
    private MigrationPhase phase;

    private String note;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected MigrationNote() {}

    MigrationNote(Case file) {
        this.caseId = file.id();
        this.ki = file.ki().value();
    }

    void say(MigrationPhase chosen, String text, Actor by, OffsetDateTime now) {
        phase = chosen;
        note = text == null ? "" : text.strip();
        changedBy = by.name();
        changedAt = now;
    }

    /**
     * The note from outside.
     *
     * @param withheld true for who may not read it, whether or not there is one
     * @param version 0 while there is none
     */
    @Schema(name = "MigrationNote")
    record View(
            boolean withheld,
            @Nullable MigrationPhase phase,
            @Nullable String note,
            @Nullable String changedBy,
            @Nullable OffsetDateTime changedAt,
            int version) {
        static final View WITHHELD = new View(true, null, null, null, null, 0);

        static View of(MigrationNote found) {
            return found == null
                    ? new View(false, null, null, null, null, 0)
                    : new View(false, found.phase, found.note, found.changedBy, found.changedAt, found.version + 1);
        }
    }
}
