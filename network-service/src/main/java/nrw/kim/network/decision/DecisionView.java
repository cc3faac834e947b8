package nrw.kim.network.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.network.body.DecisionMode;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as shown. */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        String ki,
        UUID bodyId,
        UUID meetingId,
        UUID agendaItemId,
        @Nullable UUID themeId,
        DecisionResult result,
        String text,
        DecisionMode mode,
        Votes votes,
        LocalDate decidedOn,
        List<AssignmentView> assignments,
        int version)
        implements Versioned {

    /** Votes as recorded; null where none were counted. */
    @Schema(name = "DecisionVotes")
    record Votes(
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstentions) {}

    /** An assignment as shown. */
    @Schema(name = "Assignment")
    record AssignmentView(
            UUID id,
            String title,
            String ownerFunction,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            Assignment.Status status) {

        static AssignmentView from(Assignment assignment) {
            return new AssignmentView(
                    assignment.id(),
                    assignment.title(),
                    assignment.ownerFunction(),
                    assignment.dueOn(),
                    assignment.doneOn(),
                    assignment.status());
        }
    }

    /** Shows a decision with those of the assignments that are its own. */
    static DecisionView of(Decision decision, List<Assignment> assignments) {
        var own = assignments.stream()
                .filter(assignment -> assignment.decisionId().equals(decision.id()))
                .map(AssignmentView::from)
                .toList();
        return new DecisionView(
                decision.id(),
                decision.ki().value(),
                decision.bodyId(),
                decision.meetingId(),
                decision.agendaItemId(),
                decision.themeId(),
                decision.result(),
                decision.text(),
                decision.mode(),
                decision.votes(),
                decision.decidedOn(),
                own,
                decision.version());
    }
}
