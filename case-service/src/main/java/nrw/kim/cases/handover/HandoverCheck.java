package nrw.kim.cases.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to one point of the Übergabeprocedere, in the words that the point had then (B2-34). */
@Entity
@Table(name = "handover_check")
class HandoverCheck {
    @Id
    private UUID id;

    private String ki;
    private UUID handoverId;
    private String code;
    private String label;
    private boolean mandatory;
    private boolean held;
    private String note;
    private int position;
    private String answeredBy;
    private OffsetDateTime answeredAt;

    protected HandoverCheck() {}

    HandoverCheck(UUID id, Handover handover, Procedere.Answered answer, int position, String by, OffsetDateTime now) {
        this.id = id;
        this.ki = handover.ki().value();
        this.handoverId = handover.id();
        this.code = answer.point().code();
        this.label = answer.point().label();
        this.mandatory = answer.point().mandatory();
        this.held = answer.held();
        this.note = answer.note();
        this.position = position;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    /** An answered point from outside. */
    @Schema(name = "HandoverCheckView")
    public record View(
            String code,
            String label,
            boolean mandatory,
            boolean held,
            @Nullable String note,
            OffsetDateTime answeredAt) {}

    View view() {
        return new View(code, label, mandatory, held, note, answeredAt);
    }
}
