package nrw.kim.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.ProblemDocument;
import nrw.kim.kit.problem.Refusals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives many cases to colleagues, each in its own transaction: one that is refused harms no other. */
@ApplicationScoped
class BulkAssignmentService {
    private final CaseService cases;
    private final Refusals refusals;

    BulkAssignmentService(CaseService cases, Refusals refusals) {
        this.cases = cases;
        this.refusals = refusals;
    }

    /** One case and who shall lead it. */
    record Wish(UUID caseId, int version, UUID responsible) {}

    /**
     * What became of one case.
     *
     * @param status as the single call would answer
     * @param problem why it was refused
     */
    @Schema(name = "BulkAssignmentLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID caseId,
            int status,
            @Nullable Integer version,
            @Nullable String responsibleName,
            @Nullable Refusal problem) {}

    /** Why one case was refused: type and words of the problem that the single call would answer. */
    @Schema(name = "BulkAssignmentRefusal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refusal(
            String type, String title, @Nullable String detail) {
        static Refusal of(ProblemDocument problem) {
            return new Refusal(problem.type(), problem.title(), problem.detail());
        }
    }

    Uni<List<Line>> assign(Actor actor, List<Wish> wishes, Locale language) {
        return Multi.createFrom()
                .iterable(wishes)
                .onItem()
                .transformToUniAndConcatenate(wish -> assign(actor, wish, language))
                .collect()
                .asList();
    }

    private Uni<Line> assign(Actor actor, Wish wish, Locale language) {
        return cases.assign(actor, wish.caseId(), wish.version(), wish.responsible(), null)
                .map(file -> new Line(file.id(), 200, file.version(), file.responsibleName(), null))
                .onFailure()
                .recoverWithItem(e -> refused(wish, refusals.document(e, language)));
    }

    private static Line refused(Wish wish, ProblemDocument problem) {
        return new Line(wish.caseId(), problem.status(), null, null, Refusal.of(problem));
    }
}
