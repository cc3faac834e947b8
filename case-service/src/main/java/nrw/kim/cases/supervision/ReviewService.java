package nrw.kim.cases.supervision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Draws samples and tells what was found; who drew a review looks it through. */
@ApplicationScoped
class ReviewService {
    private final TenantTransaction tenants;
    private final ReviewRepository reviews;
    private final SampleRepository samples;
    private final ChecklistService checklists;
    private final CaseService cases;
    private final AccessLog accessLog;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReviewService(
            TenantTransaction tenants,
            ReviewRepository reviews,
            SampleRepository samples,
            ChecklistService checklists,
            CaseService cases,
            AccessLog accessLog,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.reviews = reviews;
        this.samples = samples;
        this.checklists = checklists;
        this.cases = cases;
        this.accessLog = accessLog;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Page<Review.View>> page(Actor actor, UUID before, int limit) {
        return tenants.of(actor, () -> reviews.newest(actor.onlyKi(), before, limit)
                .map(found -> Page.of(found, limit, Review::id, Review::view)));
    }

    Uni<ReviewDetail> draw(Actor actor, DrawRequest request, String key) {
        var ki = actor.onlyKi();
        var id = ids.next();
        return tenants.in(ki, () -> idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(request.toString()),
                        id,
                        () -> drawn(actor, id, request))
                .chain(result -> reviews.findById(result.id()))
                .chain(review -> detail(actor, review)));
    }

    private Uni<Void> drawn(Actor actor, UUID id, DrawRequest request) {
        var seed = request.seed() == null ? random.nextInt() : Long.parseLong(request.seed());
        var review = new Review(id, actor.onlyKi(), actor, request, seed, OffsetDateTime.now(clock));
        return cases.openedBetween(review.ki(), review.openedFrom(), review.openedUntil(), review.caseManager())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw Problem.rule("nothing-to-draw");
                    }
                })
                .chain(found -> checklists
                        .of(review.ki())
                        .invoke(checklist -> review.drawnFrom(found.size(), checklist))
                        .chain(() -> reviews.persistAndFlush(review))
                        .chain(() -> store(review, Sample.draw(found, seed, request.size()))));
    }

    private Uni<Void> store(Review review, List<UUID> drawn) {
        var chain = Uni.createFrom().voidItem();
        for (int i = 0; i < drawn.size(); i++) {
            var one = new SampledCase(ids.next(), review, drawn.get(i), i + 1);
            chain = chain.chain(() -> samples.persistAndFlush(one)).replaceWithVoid();
        }
        return chain;
    }

    Uni<ReviewDetail> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).chain(review -> detail(actor, review)));
    }

    Uni<ReviewDetail> tell(Actor actor, UUID id, UUID sampleId, int version, List<Mark> marks, String words) {
        return tenants.of(actor, () -> own(actor, id)
                .invoke(Review::requireOpen)
                .call(review -> samples.findById(sampleId)
                        .invoke(sample -> {
                            if (sample == null || !sample.reviewId().equals(id)) {
                                throw Problem.notFound();
                            }
                            IfMatch.check(version, sample.version());
                            sample.tell(marks, words, review.questions(), OffsetDateTime.now(clock));
                        })
                        .chain(samples::flush))
                .chain(review -> detail(actor, review)));
    }

    Uni<ReviewDetail> close(Actor actor, UUID id, int version) {
        return tenants.of(actor, () -> own(actor, id)
                .invoke(review -> IfMatch.check(version, review.version()))
                .invoke(review -> review.close(OffsetDateTime.now(clock)))
                .call(reviews::flush)
                .chain(review -> detail(actor, review)));
    }

    private Uni<ReviewDetail> detail(Actor actor, Review review) {
        return samples.ofReview(review.id())
                .chain(drawn -> Multi.createFrom()
                        .iterable(drawn)
                        .onItem()
                        .transformToUniAndConcatenate(this::view)
                        .collect()
                        .asList()
                        .map(views ->
                                new ReviewDetail(review.view(), views, ReviewDetail.report(review.questions(), drawn))))
                .call(() -> accessLog.read(
                        review.ki(), actor, "SUPERVISION", AccessAction.SUPERVISION_REVIEW_READ, review.id(), null));
    }

    private Uni<SampledCase.View> view(SampledCase sample) {
        return cases.ofEvent(sample.caseId()).map(file -> sample.view(file.number(), file.responsibleName()));
    }

    /** Others see a review, only who drew it tells. */
    private Uni<Review> own(Actor actor, UUID id) {
        return find(id).invoke(review -> {
            if (!review.isOf(actor)) {
                throw Problem.forbidden();
            }
        });
    }

    private Uni<Review> find(UUID id) {
        return reviews.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
