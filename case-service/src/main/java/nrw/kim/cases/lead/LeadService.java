package nrw.kim.cases.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads who led a case from what happened to it: an own record could say something else. */
@ApplicationScoped
class LeadService {
    private static final String LEADS = """
            select time, case type when 'nrw.kim.case.opened.v1' then actor else payload ->> 'responsible' end as sub
              from domain_event
             where case_id = :case and type in ('nrw.kim.case.opened.v1', 'nrw.kim.case.assigned.v1') order by time, id
            """;

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final TeamService team;

    LeadService(TenantTransaction tenants, CaseService cases, TeamService team) {
        this.tenants = tenants;
        this.cases = cases;
        this.team = team;
    }

    /**
     * A time of leading.
     *
     * @param name null for somebody who was not here for long
     * @param until null for who leads it now
     */
    @Schema(name = "CaseLead")
    record Lead(
            String sub,
            @Nullable String name,
            OffsetDateTime from,
            @Nullable OffsetDateTime until) {}

    /** Newest first. */
    Uni<List<Lead>> of(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.LEAD_HISTORY_READ)
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery(LEADS, Tuple.class)
                        .setParameter("case", caseId)
                        .getResultList())
                .chain(rows ->
                        team.names(rows.stream().map(LeadService::sub).toList()).map(names -> leads(rows, names))));
    }

    private static List<Lead> leads(List<Tuple> rows, Map<String, String> names) {
        var leads = new ArrayList<Lead>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            var sub = sub(rows.get(i));
            var until = i == rows.size() - 1 ? null : from(rows.get(i + 1));
            leads.add(new Lead(sub, names.get(sub), from(rows.get(i)), until));
        }
        return leads;
    }

    private static String sub(Tuple row) {
        return row.get("sub", String.class);
    }

    private static OffsetDateTime from(Tuple row) {
        return row.get("time", OffsetDateTime.class);
    }
}
