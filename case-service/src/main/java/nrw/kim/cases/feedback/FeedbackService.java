package nrw.kim.cases.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.events.FeedbackEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.FeedbackChannel;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes feedback, from anybody and from paper, and shows it in groups. */
@ApplicationScoped
public class FeedbackService {
    /** Who gives feedback stays unknown, in the events too. */
    private static final String NOBODY = "feedback";

    private final TenantTransaction tenants;
    private final FeedbackRepository feedbacks;
    private final FeedbackPointRepository points;
    private final DirectoryService directory;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final GroupSize groups;
    private final Ids ids;
    private final Clock clock;

    FeedbackService(
            TenantTransaction tenants,
            FeedbackRepository feedbacks,
            FeedbackPointRepository points,
            DirectoryService directory,
            DomainEvents events,
            Idempotency idempotency,
            GroupSize groups,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.feedbacks = feedbacks;
        this.points = points;
        this.directory = directory;
        this.events = events;
        this.idempotency = idempotency;
        this.groups = groups;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody said; words null or not blank. */
    record Said(String language, FeedbackAnswers answers, String words) {
        Said {
            if (answers.noneGiven()) {
                throw Problem.rule("feedback-empty", new Violation("/answers", "NoAnswer", "none"));
            }
            words = words == null || words.isBlank() ? null : words.strip();
        }
    }

    /** Name of the site behind a code; fails with 404. */
    Uni<String> siteName(String code) {
        return withPoint(
                code, (ki, point) -> directory.requireSite(ki, point.siteId()).map(site -> site.name()));
    }

    Uni<Void> give(String code, Said said) {
        return withPoint(code, (ki, point) -> store(ki, NOBODY, point.siteId(), FeedbackChannel.ONLINE, said));
    }

    /** Entered once per key; the id that is remembered is nobody's, so that the key leads to no sheet. */
    Uni<Void> enterFromPaper(Actor actor, String key, UUID siteId, Said said) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> directory
                .requireSite(ki, siteId)
                .chain(() -> idempotency.once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("feedback " + siteId + said),
                        ids.next(),
                        () -> store(ki, actor.sub(), siteId, FeedbackChannel.PAPER, said)))
                .replaceWithVoid());
    }

    /** The public code of a site; made when it is first asked for. */
    Uni<String> codeOf(Actor actor, UUID siteId) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> directory
                .requireSite(ki, siteId)
                .chain(() -> points.ofSite(ki, siteId))
                .chain(known -> known == null
                        ? points.persistAndFlush(new FeedbackPoint(ids.next(), ki, siteId))
                        : Uni.createFrom().item(known))
                .map(FeedbackPoint::code));
    }

    Uni<List<FeedbackFigures>> figures(Actor actor) {
        var threshold = groups.of(actor.kis());
        return tenants.of(actor, () -> feedbacks.figures(threshold).chain(rows -> wordsFor(actor)
                .map(words -> rows.stream()
                        .map(row -> FeedbackFigures.from(row, threshold, wordsOf(row, words)))
                        .toList())));
    }

    /**
     * A report over a half-year (B2-61).
     *
     * @param periods the latest half-years that may be shown, latest first
     * @param words what the Koordination has released of the half-year asked for
     */
    @Schema(name = "FeedbackPeriodReport")
    public record PeriodReport(String halfYear, int threshold, List<FeedbackPeriod> periods, List<String> words) {}

    /** The figures of the KI with those before, and the words that a human has released. */
    Uni<PeriodReport> report(Actor actor, String halfYear) {
        var ki = actor.onlyKi();
        var threshold = groups.of(ki);
        return tenants.in(ki, () -> feedbacks.periods(ki, threshold).chain(rows -> feedbacks
                .published(ki, halfYear)
                .map(words -> new PeriodReport(
                        halfYear,
                        threshold,
                        rows.stream()
                                .map(row -> FeedbackPeriod.from(row, threshold))
                                .toList(),
                        words.stream().map(one -> one.words().words()).toList()))));
    }

    /** The words of a half-year for who decides on them. */
    Uni<List<Feedback.Words>> words(Actor actor, String halfYear) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> feedbacks
                .withWords(ki, halfYear)
                .map(all -> all.stream().map(Feedback::words).toList()));
    }

    /** Words that somebody has just withheld are not published by who did not see it. */
    Uni<Feedback.Words> decide(Actor actor, UUID id, int version, WordsDecision decision) {
        return tenants.in(actor.onlyKi(), () -> feedbacks
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(one -> IfMatch.check(version, one.version()))
                .invoke(one -> one.decide(decision, actor, LocalDate.now(clock)))
                .call(feedbacks::flush)
                .map(Feedback::words));
    }

    private Uni<List<Tuple>> wordsFor(Actor actor) {
        return actor.hasAny(Roles.COORDINATOR)
                ? feedbacks.words()
                : Uni.createFrom().item(List.of());
    }

    private static List<String> wordsOf(Tuple group, List<Tuple> words) {
        return words.stream()
                .filter(row -> row.get("half_year").equals(group.get("half_year"))
                        && row.get("site_id").equals(group.get("site_id")))
                .map(row -> row.get("words", String.class))
                .toList();
    }

    private Uni<Void> store(KiKey ki, String by, UUID siteId, FeedbackChannel channel, Said said) {
        var feedback = new Feedback(ki, siteId, channel, said, LocalDate.now(clock));
        var answers = said.answers();
        return feedbacks
                .persistAndFlush(feedback)
                .chain(() -> feedbacks.releaseFullGroup(ki, siteId, feedback.halfYear(), groups.of(ki)))
                .chain(() -> events.append(
                        ki,
                        by,
                        new FeedbackEvent.Received(
                                ids.next(),
                                siteId,
                                channel,
                                answers.welcome(),
                                answers.understood(),
                                answers.helped(),
                                answers.nextSteps())));
    }

    private <T> Uni<T> withPoint(String code, BiFunction<KiKey, FeedbackPoint, Uni<T>> work) {
        return FeedbackPoint.kiOf(code)
                .map(ki -> tenants.in(ki, () -> points.coded(code)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .chain(point -> work.apply(ki, point))))
                .orElseGet(() -> Uni.createFrom().failure(Problem.notFound()));
    }
}
