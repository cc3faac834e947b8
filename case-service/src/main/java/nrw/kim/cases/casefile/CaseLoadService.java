package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.area.AreaService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.tenant.TenantTransaction;

/** Who has how much in hand: for a proposal who could take a new case, and for who coordinates. */
@ApplicationScoped
public class CaseLoadService {
    private static final String COUNT = """
            select c.responsible, max(c.responsible_name) as name, c.phase, count(*) as cases,
                   count(*) filter (where exists (
                     select 1 from assessment a join assessment_domain d on d.assessment_id = a.id
                      where a.case_id = c.id and d.priority = 'HIGH'
                        and a.number = (select max(l.number) from assessment l where l.case_id = c.id))) as urgent
              from case_file c where c.ki = :ki and %s group by c.responsible, c.phase
            """;
    /** Who has had a case here within a year works here. */
    private static final String AT_SITE = COUNT.formatted("c.site_id = :site and c.opened_at > :since");

    private static final String IN_KI = COUNT.formatted("c.opened_at > :since");
    private static final String OF_SOME = COUNT.formatted("c.responsible in (:subs)");
    private static final String OPEN = COUNT.formatted("c.phase not in ('ABGESCHLOSSEN', 'ABGEBROCHEN')");
    private static final String AWAY = """
            select absent, max(until_on) as until from absence
             where ki = :ki and from_on <= :today and until_on >= :today group by absent
            """;

    private final TenantTransaction tenants;
    private final AreaService areas;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseLoadService(TenantTransaction tenants, AreaService areas, AccessLog accessLog, Clock clock) {
        this.tenants = tenants;
        this.areas = areas;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Loads of the case managers of a site, the least first; a site of null counts the whole KI. In the caller's transaction. */
    public Uni<List<CaseLoad>> at(KiKey ki, UUID site) {
        Map<String, Object> with = new HashMap<>(
                Map.of("ki", ki.value(), "since", OffsetDateTime.now(clock).minusYears(1)));
        if (site != null) {
            with.put("site", site);
        }
        return loads(ki, count(site == null ? IN_KI : AT_SITE, with));
    }

    /** Loads of these case managers, the least first; who never had a case is missing. In the caller's transaction. */
    public Uni<List<CaseLoad>> of(KiKey ki, Collection<String> subs) {
        return subs.isEmpty()
                ? Uni.createFrom().item(List.of())
                : loads(ki, count(OF_SOME, Map.of("ki", ki.value(), "subs", subs)));
    }

    /** Who is away today is not proposed. */
    private Uni<List<CaseLoad>> loads(KiKey ki, Uni<List<CaseLoad.InPhase>> counted) {
        return counted.chain(parts -> areas.shares(ki).chain(shares -> away(ki).map(away -> CaseLoad.of(
                parts.stream()
                        .filter(part -> !away.containsKey(part.responsible()))
                        .toList(),
                shares))));
    }

    /**
     * The team's open cases, by name and not by figure: a load is no mark. Who has the Dienstaufsicht (KI-Leitung) sees these
     * figures and no file (B1-49); each look is logged.
     */
    Uni<List<TeamLoad>> team(Actor actor) {
        var ki = actor.onlyKi();
        var purpose = actor.hasAny(Roles.COORDINATOR) ? "COORDINATION" : "LINE_MANAGEMENT";
        return tenants.in(ki, () -> count(OPEN, Map.of("ki", ki.value()))
                .chain(parts ->
                        areas.shares(ki).chain(shares -> away(ki).map(away -> TeamLoad.of(parts, shares, away))))
                .call(() -> accessLog.read(ki, actor, purpose, AccessAction.CASELOAD_READ, actor.org(), null)));
    }

    private Uni<Map<String, LocalDate>> away(KiKey ki) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AWAY, Tuple.class)
                        .setParameter("ki", ki.value())
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList())
                .map(rows -> {
                    Map<String, LocalDate> away = new HashMap<>();
                    rows.forEach(row -> away.put(row.get("absent", String.class), row.get("until", LocalDate.class)));
                    return away;
                });
    }

    private static Uni<List<CaseLoad.InPhase>> count(String sql, Map<String, Object> with) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Tuple.class);
                    with.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(CaseLoadService::part).toList());
    }

    private static CaseLoad.InPhase part(Tuple row) {
        return new CaseLoad.InPhase(
                row.get("responsible", String.class),
                row.get("name", String.class),
                CasePhase.valueOf(row.get("phase", String.class)),
                row.get("cases", Long.class),
                row.get("urgent", Long.class));
    }
}
