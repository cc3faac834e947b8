package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.assessment.AssessedDomain;
import nrw.kim.cases.assessment.AssessmentService;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** What helps before a handover is offered: whom the needs lead to, which kind is proposed. */
@ApplicationScoped
public class DraftService {
    private static final List<LifeDomain> ALL = Arrays.asList(LifeDomain.values());

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final AssessmentService assessments;
    private final PersonService persons;
    private final DirectoryService directory;
    private final OfferService offers;

    DraftService(
            TenantTransaction tenants,
            CaseService cases,
            AssessmentService assessments,
            PersonService persons,
            DirectoryService directory,
            OfferService offers) {
        this.tenants = tenants;
        this.cases = cases;
        this.assessments = assessments;
        this.persons = persons;
        this.directory = directory;
        this.offers = offers;
    }

    Uni<KindProposal> proposal(Actor actor, UUID caseId, UUID recipient, List<LifeDomain> domains) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> offers.proposal(file, recipient, domains.isEmpty() ? ALL : domains)));
    }

    Uni<List<HandoverTarget>> targets(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.HANDOVER_TARGETS_READ)
                .chain(reading -> assessments.latest(caseId, ALL).chain(said -> directoryOf(reading.file())
                        .map(known -> said.stream()
                                .filter(AssessedDomain::hasNeed)
                                .filter(need -> need.readableBy(reading.rights()))
                                .map(need -> TargetRules.suggest(need, known))
                                .toList()))));
    }

    private Uni<TargetRules.Directory> directoryOf(Case file) {
        return persons.get(file.personId())
                .chain(person -> directory.activeOrganisations(file.ki()).chain(bodies -> directory
                        .activeOffers(file.ki())
                        .map(offered -> new TargetRules.Directory(
                                bodies, offered, person.data().ags()))));
    }
}
