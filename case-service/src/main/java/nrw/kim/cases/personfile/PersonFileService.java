package nrw.kim.cases.personfile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.PersonChange;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** The person of a case: read, put right, completed. */
@ApplicationScoped
public class PersonFileService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;

    PersonFileService(TenantTransaction tenants, CaseService cases, PersonService persons) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
    }

    Uni<PersonFileView> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.PERSON_READ)
                .chain(read ->
                        persons.get(read.file().personId()).map(person -> PersonFileView.of(person, read.rights()))));
    }

    Uni<PersonFileView> change(Actor actor, UUID caseId, int version, PersonChange change) {
        return tenants.of(
                actor, () -> cases.forWork(actor, caseId).chain(file -> persons.put(file.personId(), version, change)
                        .map(person -> PersonFileView.of(person, ReadingRights.of(CaseRelation.RESPONSIBLE)))));
    }
}
