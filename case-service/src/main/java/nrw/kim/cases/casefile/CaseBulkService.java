package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.ProblemDocument;
import nrw.kim.kit.problem.Refusals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same change on many cases: each stands for itself, in a transaction of its own, in the order asked. */
@ApplicationScoped
class CaseBulkService {
    private static final int OK = 200;

    private final CaseService cases;
    private final Refusals refusals;

    CaseBulkService(CaseService cases, Refusals refusals) {
        this.cases = cases;
        this.refusals = refusals;
    }

    /**
     * What became of one case.
     *
     * @param status HTTP status that it would have had alone
     * @param state null if it was refused
     * @param problem why it was refused
     */
    @Schema(name = "BulkCaseResult")
    public record Result(
            UUID id,
            int status,
            CaseViews.@Nullable State state,
            @Nullable Refusal problem) {}

    /** Why a case was refused: type and words of the problem that it would have had alone. */
    @Schema(name = "BulkCaseRefusal")
    public record Refusal(
            String type, String title, @Nullable String detail) {
        static Refusal of(ProblemDocument document) {
            return new Refusal(document.type(), document.title(), document.detail());
        }
    }

    Uni<List<Result>> assign(Actor actor, List<CaseBulkResource.AssignmentLine> lines, Locale language) {
        return each(
                actor,
                lines,
                CaseBulkResource.AssignmentLine::id,
                line -> cases.assign(actor, line.id(), line.version(), line.responsible(), null),
                language);
    }

    Uni<List<Result>> followUp(Actor actor, List<CaseBulkResource.FollowUpLine> lines, Locale language) {
        return each(
                actor,
                lines,
                CaseBulkResource.FollowUpLine::id,
                line -> cases.followUp(actor, line.id(), line.version(), line.followUp()),
                language);
    }

    private <L> Uni<List<Result>> each(
            Actor actor, List<L> lines, Function<L, UUID> id, Function<L, Uni<Case>> change, Locale language) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> Uni.createFrom()
                        .deferred(() -> cases.forBulk(actor, id.apply(line)))
                        .chain(() -> change.apply(line))
                        .map(file -> new Result(id.apply(line), OK, CaseViews.State.from(file), null))
                        .onFailure()
                        .recoverWithItem(e -> refused(id.apply(line), e, language)))
                .collect()
                .asList();
    }

    private Result refused(UUID id, Throwable e, Locale language) {
        var problem = refusals.document(e, language);
        return new Result(id, problem.status(), null, Refusal.of(problem));
    }
}
