package nrw.kim.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nrw.kim.events.code.ClosingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a case ends (B2-02): when the agreed goals are reached for both sides, or for a documented reason.
 *
 * @param confirmedByCaseManager the case manager agrees
 * @param confirmedByPerson the person agrees
 */
@Embeddable
@Schema(name = "CaseClosing")
public record Closing(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "closing_reason")
        ClosingReason reason,

        @Column(name = "closed_by_case_manager") Boolean confirmedByCaseManager,
        @Column(name = "closed_by_person") Boolean confirmedByPerson,
        @Size(max = 1000) @Column(name = "closing_note") String note) {

    /** True if both sides confirmed. */
    public boolean bothSides() {
        return Boolean.TRUE.equals(confirmedByCaseManager) && Boolean.TRUE.equals(confirmedByPerson);
    }
}
