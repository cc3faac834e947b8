package nrw.kim.cases.duplicate;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.DuplicateReason;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Looks for other cases of the KI whose person may be the same. */
@ApplicationScoped
public class DuplicateService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;

    DuplicateService(TenantTransaction tenants, CaseService cases, PersonService persons) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
    }

    /**
     * A case whose person may be the same: number, who leads it, and why; nothing of the person.
     *
     * @param responsibleName whom to ask
     * @param version for merging the two
     * @param mayMerge both are open, and the reader may merge them
     */
    @Schema(name = "PersonDuplicate")
    public record Duplicate(
            UUID caseId,
            String caseNumber,
            String responsibleName,
            DuplicateReason reason,
            int version,
            boolean mayMerge) {}

    Uni<List<Duplicate>> of(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.DUPLICATES_READ)
                .chain(file -> persons.get(file.personId())
                        .chain(person -> persons.alike(file.ki(), person.data()))
                        .chain(alike -> duplicates(actor, file, alike))));
    }

    private Uni<List<Duplicate>> duplicates(Actor actor, Case file, List<PersonService.Alike> alike) {
        var others = alike.stream()
                .filter(found -> !found.person().id().equals(file.personId()))
                .toList();
        var reasons = others.stream().collect(toMap(found -> found.person().id(), PersonService.Alike::reason));
        return cases.ofPersons(others.stream()
                        .map(PersonService.Alike::person)
                        .map(Person::id)
                        .toList())
                .map(found -> found.stream()
                        .filter(other -> other.merger() == null)
                        .map(other -> new Duplicate(
                                other.id(),
                                other.number(),
                                other.responsibleName(),
                                reasons.get(other.personId()),
                                other.version(),
                                mayMerge(actor, file, other)))
                        .toList());
    }

    private boolean mayMerge(Actor actor, Case file, Case other) {
        return file.isOpen() && other.isOpen() && cases.mayMerge(actor, file) && cases.mayMerge(actor, other);
    }
}
