package nrw.kim.cases.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.EventCatalogue;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened in a case, newest first. */
@ApplicationScoped
public class TimelineService {
    private static final String EVENTS = """
            select cast(id as text) as id, time, type, actor, cast(payload as text) as payload from domain_event
             where case_id = :case and id < :before order by id desc limit :limit
            """;

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ObjectMapper json;

    TimelineService(TenantTransaction tenants, CaseService cases, ObjectMapper json) {
        this.tenants = tenants;
        this.cases = cases;
        this.json = json;
    }

    /**
     * One entry.
     *
     * @param type CloudEvents type
     * @param title German title
     * @param actor sub of who did it
     * @param data the event's payload: ids and codes
     */
    @Schema(name = "TimelineEntry")
    public record Entry(UUID id, OffsetDateTime time, String type, String title, String actor, JsonNode data) {}

    Uni<Page<Entry>> of(Actor actor, UUID caseId, UUID before, int limit) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, "TIMELINE_READ")
                .chain(file -> entries(caseId, before, limit + 1))
                .map(entries -> Page.of(entries, limit, Entry::id, entry -> entry)));
    }

    private Uni<List<Entry>> entries(UUID caseId, UUID before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(EVENTS, Tuple.class)
                        .setParameter("case", caseId)
                        .setParameter("before", before)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(this::entry).toList());
    }

    private Entry entry(Tuple row) {
        var type = row.get("type", String.class);
        var title = EventCatalogue.byType(type).map(EventCatalogue.Entry::title).orElse(type);
        try {
            return new Entry(
                    UUID.fromString(row.get("id", String.class)),
                    row.get("time", OffsetDateTime.class),
                    type,
                    title,
                    row.get("actor", String.class),
                    json.readTree(row.get("payload", String.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
