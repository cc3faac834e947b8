package nrw.kim.cases.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.localtheme.LocalThemeService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Takes assessments and reads them, newest first. */
@ApplicationScoped
public class AssessmentService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final AssessmentRepository assessments;
    private final LocalThemeService themes;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    AssessmentService(
            TenantTransaction tenants,
            CaseService cases,
            AssessmentRepository assessments,
            LocalThemeService themes,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.assessments = assessments;
        this.themes = themes;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<AssessmentList> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.ASSESSMENTS_READ)
                .chain(reading -> views(caseId)
                        .map(all -> new AssessmentList(
                                all.stream()
                                        .map(view -> view.readBy(reading.rights()))
                                        .toList(),
                                reading.rights().withheld()))));
    }

    /** What the latest assessment says of the given Lebensbereiche; in the caller's transaction. */
    public Uni<List<AssessedDomain>> latest(UUID caseId, List<LifeDomain> wanted) {
        return views(caseId)
                .map(all -> all.isEmpty()
                        ? List.of()
                        : all.getFirst().domains().stream()
                                .filter(d -> wanted.contains(d.domain()))
                                .toList());
    }

    Uni<AssessmentView> take(Actor actor, UUID caseId, String key, List<AssessedDomain> said) {
        var domains = said.stream().filter(d -> !d.saysNothing()).toList();
        if (domains.isEmpty()) {
            throw Problem.rule("assessment-empty");
        }
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("assessment " + caseId + domains),
                        id,
                        () -> takeNext(actor, file, id, domains)))
                .chain(result -> view(caseId, result.id())));
    }

    private Uni<Void> takeNext(Actor actor, Case file, UUID id, List<AssessedDomain> domains) {
        file.requireOpen("assess");
        return underThemes(file.ki(), domains).chain(named -> assessments
                .ofCase(file.id())
                .chain(earlier -> store(actor, file, id, earlier.size() + 1, named, OffsetDateTime.now(clock))));
    }

    private Uni<List<AssessedDomain>> underThemes(KiKey ki, List<AssessedDomain> said) {
        var named = new ArrayList<AssessedDomain>();
        var chain = Uni.createFrom().voidItem();
        for (var one : said) {
            chain = chain.chain(() -> themes.offered(ki, one.themes())
                    .invoke(known -> named.add(one.about(known)))
                    .replaceWithVoid());
        }
        return chain.replaceWith(named);
    }

    private Uni<AssessmentView> view(UUID caseId, UUID id) {
        return views(caseId).map(all -> all.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound));
    }

    /** The first assessment of a case, taken earlier in another system. In the caller's transaction. */
    public Uni<Void> takeOver(Actor actor, Case file, List<AssessedDomain> said, OffsetDateTime at) {
        return store(actor, file, ids.next(), 1, said, at);
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, int number, List<AssessedDomain> said, OffsetDateTime at) {
        var assessment = new Assessment(id, file.ki(), file.id(), number, actor, at);
        var domains = said.stream()
                .map(d -> new DomainAssessment(ids.next(), file.ki(), assessment.id(), d))
                .toList();
        var needs = said.stream()
                .filter(AssessedDomain::hasNeed)
                .map(AssessedDomain::domain)
                .toList();
        return assessments
                .persistAndFlush(assessment)
                .chain(() -> assessments.store(domains))
                .chain(() -> events.append(
                        file.ki(), actor.sub(), new CaseEvent.Assessed(file.id(), assessment.id(), number, needs), at));
    }

    private Uni<List<AssessmentView>> views(UUID caseId) {
        return assessments
                .ofCase(caseId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : assessments
                                .domains(found.stream().map(Assessment::id).toList())
                                .map(domains -> found.stream()
                                        .map(a -> AssessmentView.from(a, domains))
                                        .toList()));
    }
}
