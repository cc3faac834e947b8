package nrw.kim.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * {@code kim_inbox_events_total}: events applied, by type; {@code kim_event_latency_seconds}: from the moment an event was
 * written in one service to its effect committed in this one.
 */
@ApplicationScoped
class InboxMetrics {
    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer latency;

    InboxMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.latency = Timer.builder("kim.event.latency")
                .description("From the event written in one service to its effect in this one")
                .publishPercentiles(0.5, 0.99)
                .serviceLevelObjectives(
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10))
                .register(registry);
    }

    void applied(ReceivedEvent event) {
        registry.counter("kim.inbox.events", "type", event.type()).increment();
        latency.record(Duration.between(event.time(), clock.instant()));
    }
}
