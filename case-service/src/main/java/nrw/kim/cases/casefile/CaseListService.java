package nrw.kim.cases.casefile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** The case list: what the actor may see, newest first. Names are shown, so the list is logged as a read. */
@ApplicationScoped
class CaseListService {
    private final TenantTransaction tenants;
    private final CaseRepository cases;
    private final PersonService persons;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseListService(
            TenantTransaction tenants, CaseRepository cases, PersonService persons, AccessLog accessLog, Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<Page<CaseViews.Item>> page(Actor actor, CasePhase phase, boolean mine, String text, UUID before, int limit) {
        // Who supervises sees the whole KI, a case manager the cases of the own Anstellungsträger.
        var controller = actor.hasAny(Roles.COORDINATOR) ? null : actor.org();
        var filter = new CaseRepository.Filter(phase, mine ? actor.sub() : null, controller, text);
        return tenants.of(actor, () -> cases.page(filter, before, limit)
                .chain(found -> persons.get(
                                found.stream().map(Case::personId).distinct().toList())
                        .map(all -> all.stream().collect(toMap(Person::id, identity())))
                        .map(byId -> Page.of(
                                found,
                                limit,
                                Case::id,
                                file -> CaseViews.Item.from(file, byId, actor.sub(), LocalDate.now(clock)))))
                .call(() ->
                        accessLog.read(actor.kis().getFirst(), actor, "CASE_WORK", "CASE_LIST", actor.org(), null)));
    }
}
