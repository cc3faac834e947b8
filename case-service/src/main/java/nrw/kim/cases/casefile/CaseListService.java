package nrw.kim.cases.casefile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** The case list: what the actor may see. Names are shown, so the list is logged as a read. */
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

    /**
     * What is asked for.
     *
     * @param phase null for any
     * @param mine only the own cases
     * @param text beginning of number or family name; null for any
     */
    record Question(CasePhase phase, boolean mine, String text) {}

    Uni<Page<CaseViews.Item>> page(Actor actor, Question question, CaseRepository.Cut cut) {
        // Who supervises sees the whole KI, a case manager the cases of the own Anstellungsträger.
        var controller = actor.hasAny(Roles.COORDINATOR) ? null : actor.org();
        var filter = new CaseRepository.Filter(
                question.phase(), question.mine() ? actor.sub() : null, controller, question.text());
        return tenants.of(actor, () -> cases.page(filter, cut)
                .chain(found -> persons.get(
                                found.stream().map(Case::personId).distinct().toList())
                        .map(all -> all.stream().collect(toMap(Person::id, identity())))
                        .map(byId -> page(actor, found, cut, byId)))
                .call(() -> accessLog.read(
                        actor.kis().getFirst(), actor, "CASE_WORK", AccessAction.CASE_LIST, actor.org(), null)));
    }

    private Page<CaseViews.Item> page(
            Actor actor, List<Case> found, CaseRepository.Cut cut, Map<UUID, Person> persons) {
        var today = LocalDate.now(clock);
        var shown = found.size() > cut.limit() ? found.subList(0, cut.limit()) : found;
        var next = found.size() > cut.limit() ? cut.order().cursor(shown.getLast()) : null;
        return new Page<>(
                shown.stream()
                        .map(file -> CaseViews.Item.from(file, persons, actor.sub(), today))
                        .toList(),
                next);
    }
}
