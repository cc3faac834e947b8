package nrw.kim.cases.gap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.KiKey;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.GapStatus;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;

/** Reports gaps out of cases and learns what became of them. */
@ApplicationScoped
public class GapReportService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final GapReportRepository reports;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    GapReportService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            GapReportRepository reports,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.reports = reports;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<GapReport>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.GAPS_READ)
                .chain(reading -> reports.ofCase(caseId).map(all -> all.stream()
                        .filter(report -> reading.rights().read(report.domain()))
                        .toList())));
    }

    Uni<GapReport> report(Actor actor, UUID caseId, String key, GapRequest request) {
        if (!request.releasedForStructure()) {
            throw Problem.rule("release-required");
        }
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .call(file -> refusePersonIn(file, request))
                .chain(file -> once(actor, file.ki(), caseId, key, request)));
    }

    private Uni<Void> refusePersonIn(Case file, GapRequest request) {
        return persons.get(file.personId())
                .invoke(person -> PersonalData.refuseIn(
                        Map.of("/title", request.title(), "/description", request.description()),
                        person.data().names()))
                .replaceWithVoid();
    }

    private Uni<GapReport> once(Actor actor, KiKey ki, UUID caseId, String key, GapRequest request) {
        var report = new GapReport(ids.next(), ki, caseId, request, actor, OffsetDateTime.now(clock));
        return idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("gap " + caseId + request),
                        report.id(),
                        () -> reports.persist(report).chain(() -> events.append(ki, actor.sub(), report.event())))
                .chain(result -> reports.findById(result.id()));
    }

    /**
     * Reports a gap that no case shows, out of a referral that had to be refused. Runs in the caller's transaction; fails
     * with 422 if the text may hold personal data.
     */
    public Uni<GapReport> reportWithoutCase(Actor actor, KiKey ki, String key, GapRequest request) {
        if (!request.releasedForStructure()) {
            throw Problem.rule("release-required");
        }
        PersonalData.refuseIn(Map.of("/title", request.title(), "/description", request.description()));
        return once(actor, ki, null, key, request);
    }

    /** Learns the status from the steering; in the inbox transaction. A gap of another source has no report here. */
    Uni<Void> learn(NetworkGapEvent event) {
        return reports.findById(event.aggregateId())
                .invoke(report -> {
                    if (report != null) {
                        report.becomes(statusAfter(event));
                    }
                })
                .replaceWithVoid();
    }

    private static GapStatus statusAfter(NetworkGapEvent event) {
        return switch (event) {
            case NetworkGapEvent.Triaged ignored -> GapStatus.TRIAGED;
            case NetworkGapEvent.Recognised ignored -> GapStatus.RECOGNISED;
            case NetworkGapEvent.Rejected ignored -> GapStatus.NOT_RECOGNISED;
            case NetworkGapEvent.Bundled ignored -> GapStatus.BUNDLED;
            case NetworkGapEvent.Submitted ignored -> GapStatus.SUBMITTED;
            case NetworkGapEvent.Decided decided -> decided.status();
            case NetworkGapEvent.Escalated ignored -> GapStatus.ESCALATED;
            case NetworkGapEvent.Solved solved -> solved.result();
            case NetworkGapEvent.Reopened ignored -> GapStatus.REPORTED;
        };
    }
}
