package nrw.kim.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.EventJson;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.kit.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The append-only event log of the service. Call it inside the business transaction: what is stored and what is said
 * cannot part. Debezium carries the row to Kafka; no code of ours publishes.
 */
@ApplicationScoped
public class DomainEvents {
    // The payload is bound as text first: a String bound as jsonb would arrive as one JSON string.
    private static final String APPEND = """
            insert into domain_event (id, topic, key, type, source, subject, ki, actor, time, traceparent, payload)
            values (:id, :topic, :key, :type, :source, :key, :ki, :actor, :time, :traceparent, cast(cast(:payload as text) as jsonb))
            returning 1
            """;

    private final Ids ids;
    private final Clock clock;
    private final String source;

    DomainEvents(Ids ids, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.ids = ids;
        this.clock = clock;
        this.source = "/kim/" + service;
    }

    /** Appends an event to the topic of its aggregate. */
    public Uni<Void> append(KiKey ki, String actor, KimEvent event) {
        return append(ki, actor, event, EventCatalogue.of(event).topic());
    }

    /** Appends what happened earlier, such as in a case that is taken over from another system. */
    public Uni<Void> append(KiKey ki, String actor, KimEvent event, OffsetDateTime happenedAt) {
        return append(ki, actor, event, EventCatalogue.of(event).topic(), happenedAt);
    }

    /** Appends an event to another topic than its aggregate's usual one; only for a type with several writers. */
    public Uni<Void> append(KiKey ki, String actor, KimEvent event, String topic) {
        return append(ki, actor, event, topic, OffsetDateTime.now(clock));
    }

    private Uni<Void> append(KiKey ki, String actor, KimEvent event, String topic, OffsetDateTime time) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPEND, Integer.class)
                        .setParameter("id", ids.next())
                        .setParameter("topic", topic)
                        .setParameter("key", event.aggregateId().toString())
                        .setParameter("type", EventCatalogue.of(event).type())
                        .setParameter("source", source)
                        .setParameter("ki", ki.value())
                        .setParameter("actor", actor)
                        .setParameter("time", time)
                        .setParameter("traceparent", traceparent(Span.current().getSpanContext()))
                        .setParameter("payload", EventJson.write(event))
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** W3C trace context of the span, so that one trace runs from the request to the effect in the last service. */
    private static String traceparent(SpanContext span) {
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
