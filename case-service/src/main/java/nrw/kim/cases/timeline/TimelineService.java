package nrw.kim.cases.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Languages;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened in a case, newest first. */
@ApplicationScoped
public class TimelineService {
    private static final String EVENTS = """
            select cast(id as text) as id, time, type, actor, cast(payload as text) as payload from domain_event
             where (case_id = :case or other_case_id = :case) and id < :before order by id desc limit :limit
            """;

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final TeamService team;
    private final Languages languages;
    private final ObjectMapper json;

    TimelineService(
            TenantTransaction tenants, CaseService cases, TeamService team, Languages languages, ObjectMapper json) {
        this.tenants = tenants;
        this.cases = cases;
        this.team = team;
        this.languages = languages;
        this.json = json;
    }

    /**
     * One entry.
     *
     * @param type CloudEvents type
     * @param title what happened, by Accept-Language
     * @param actor sub of who did it
     * @param actorName name of who did it; null for a machine or somebody who was never here
     * @param data the event's payload: ids and codes
     */
    @Schema(name = "TimelineEntry")
    public record Entry(
            UUID id,
            OffsetDateTime time,
            String type,
            String title,
            String actor,
            @Nullable String actorName,
            JsonNode data) {}

    Uni<Page<Entry>> of(Actor actor, UUID caseId, UUID before, int limit) {
        var language = languages.current();
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.TIMELINE_READ)
                .chain(reading -> events(caseId, before, limit + 1)
                        .chain(rows -> team.names(rows.stream()
                                        .map(TimelineService::actor)
                                        .toList())
                                .map(names -> rows.stream()
                                        .map(row -> entry(row, reading.rights(), language, names))
                                        .toList()))
                        .map(entries -> Page.of(entries, limit, Entry::id, entry -> entry))));
    }

    private static Uni<List<Tuple>> events(UUID caseId, UUID before, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery(EVENTS, Tuple.class)
                .setParameter("case", caseId)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList());
    }

    private Entry entry(Tuple row, ReadingRights rights, Locale language, Map<String, String> names) {
        var type = row.get("type", String.class);
        try {
            return new Entry(
                    UUID.fromString(row.get("id", String.class)),
                    row.get("time", OffsetDateTime.class),
                    type,
                    EventCatalogue.byType(type)
                            .map(event -> event.title(language))
                            .orElse(type),
                    actor(row),
                    names.get(actor(row)),
                    new ReadableData(rights).of((ObjectNode) json.readTree(row.get("payload", String.class))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String actor(Tuple row) {
        return row.get("actor", String.class);
    }
}
