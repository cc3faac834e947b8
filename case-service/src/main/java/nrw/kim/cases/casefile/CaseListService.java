package nrw.kim.cases.casefile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.Situation;
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
    private final RelationsRepository relations;
    private final PersonService persons;
    private final SituationFinder situations;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseListService(
            TenantTransaction tenants,
            CaseRepository cases,
            RelationsRepository relations,
            PersonService persons,
            SituationFinder situations,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.relations = relations;
        this.persons = persons;
        this.situations = situations;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param phase null for any
     * @param of sub of the case manager; null for any
     * @param text beginning of number or family name; null for any
     * @param situation null for any; open cases only
     */
    record Question(CasePhase phase, String of, String text, Situation situation) {}

    Uni<Page<CaseViews.Item>> page(Actor actor, Question question, CaseRepository.Cut cut) {
        return tenants.of(actor, () -> relations.of(actor, LocalDate.now(clock)).chain(own -> among(actor, question)
                .chain(among -> cases.page(filter(own, question, among), cut))
                .chain(found -> items(own, found, cut))
                .call(() -> log(actor, CaseRelation.RESPONSIBLE))
                .call(() -> own.away().isEmpty() ? Uni.createFrom().voidItem() : log(actor, CaseRelation.SUBSTITUTE))));
    }

    /** Who coordinates sees the whole KI, a case manager the cases of the own Anstellungsträger and those in Vertretung. */
    private static CaseRepository.Filter filter(Relations own, Question question, CaseCondition among) {
        var actor = own.actor();
        return new CaseRepository.Filter(
                actor.kiValues(),
                question.phase(),
                responsible(own, question.of()),
                actor.hasAny(Roles.COORDINATOR) ? null : actor.org(),
                own.away().keySet(),
                question.text(),
                among);
    }

    private Uni<CaseCondition> among(Actor actor, Question question) {
        return question.situation() == null
                ? Uni.createFrom().nullItem()
                : situations.conditionFor(actor.kis().getFirst(), question.situation());
    }

    /** The own cases are those in Vertretung, too. */
    private static Set<String> responsible(Relations own, String of) {
        if (of == null || !of.equals(own.actor().sub())) {
            return of == null ? null : Set.of(of);
        }
        return Stream.concat(Stream.of(of), own.away().keySet().stream()).collect(toSet());
    }

    private Uni<Page<CaseViews.Item>> items(Relations own, List<Case> found, CaseRepository.Cut cut) {
        return persons.get(found.stream().map(Case::personId).distinct().toList())
                .map(all -> all.stream().collect(toMap(Person::id, identity())))
                .map(byId -> page(own, found, cut, byId));
    }

    private Page<CaseViews.Item> page(
            Relations own, List<Case> found, CaseRepository.Cut cut, Map<UUID, Person> persons) {
        var today = LocalDate.now(clock);
        var shown = found.size() > cut.limit() ? found.subList(0, cut.limit()) : found;
        var next = found.size() > cut.limit() ? cut.order().cursor(shown.getLast()) : null;
        return new Page<>(
                shown.stream()
                        .map(file -> CaseViews.Item.from(file, own, persons, today))
                        .toList(),
                next);
    }

    private Uni<Void> log(Actor actor, CaseRelation as) {
        return accessLog.read(actor.kis().getFirst(), actor, as.purpose(), AccessAction.CASE_LIST, actor.org(), null);
    }
}
