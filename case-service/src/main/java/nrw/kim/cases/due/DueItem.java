package nrw.kim.cases.due;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.transition.TransitionService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due.
 *
 * @param id of the step, goal, case, handover or appointment
 * @param dueAt the hour, where there is one
 * @param title what it says; null for a follow-up
 * @param code where it stands: status of the thing, phase of the case for a follow-up, kind of a transition
 */
@Schema(name = "DueItem")
public record DueItem(
        DueKind kind,
        UUID id,
        UUID caseId,
        String caseNumber,
        String personName,
        LocalDate dueOn,
        @Nullable OffsetDateTime dueAt,
        boolean overdue,
        @Nullable String title,
        String code) {
    static DueItem from(TransitionService.Next next, LocalDate today) {
        var file = next.file();
        return new DueItem(
                DueKind.TRANSITION,
                file.id(),
                file.id(),
                file.number(),
                next.personName(),
                next.dueOn(),
                null,
                next.dueOn().isBefore(today),
                next.text(),
                next.kind().name());
    }

    static DueItem from(Tuple row, LocalDate today) {
        var on = row.get("due_on", LocalDate.class);
        return new DueItem(
                DueKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("case_id", UUID.class),
                row.get("number", String.class),
                row.get("person", String.class),
                on,
                row.get("due_at", OffsetDateTime.class),
                on.isBefore(today),
                row.get("title", String.class),
                row.get("code", String.class));
    }
}
