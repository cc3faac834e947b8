package nrw.kim.kit.event;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nrw.kim.events.CaseEvent;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.sample.note.NoteConsumer;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventInboxTest extends SampleTest {
    private static final String TOPIC = "kim.case.case";

    @Inject
    EventInbox inbox;

    @Inject
    NoteConsumer consumer;

    @Test
    void anEventHasItsEffectInItsTenant() {
        var caseId = UUID.randomUUID();
        InboxFeed.send("05162", new CaseEvent.Reopened(caseId));
        await().untilAsserted(() -> assertThat(TestDatabase.rows("select ki from note where id = ?", caseId))
                .singleElement()
                .satisfies(note -> assertThat(note).containsEntry("ki", "05162")));
    }

    @Test
    void anEventIsCountedAndTimed() {
        var caseId = UUID.randomUUID();
        InboxFeed.send("05170", new CaseEvent.Reopened(caseId));
        await().until(() -> isNote(caseId));
        await().untilAsserted(() -> get("/q/metrics")
                .then()
                .body(containsString("kim_inbox_events_total{type=\"nrw.kim.case.reopened.v1\"}"))
                .body(containsString("kim_event_latency_seconds_count"))
                .body(containsString("kim_event_latency_seconds_bucket{le=\"0.1\"}")));
    }

    @Test
    void aDuplicateHasNoSecondEffect() {
        var id = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var last = UUID.randomUUID();
        InboxFeed.send(id, "05170", new CaseEvent.Reopened(caseId), TOPIC);
        InboxFeed.send(id, "05170", new CaseEvent.Reopened(UUID.randomUUID()), TOPIC);
        InboxFeed.send("05170", new CaseEvent.Reopened(last));
        await().until(() -> isNote(last));
        assertThat(isNote(caseId)).isTrue();
        assertThat(TestDatabase.rows("select 1 from inbox where event_id = ?", id))
                .hasSize(1);
        assertThat(TestDatabase.rows("select 1 from note where content = ?", "reopened by " + id))
                .hasSize(1);
    }

    @Test
    void twoDeliveriesAtOnceHaveOneEffect() throws Throwable {
        var effects = new AtomicInteger();
        var event = event();
        run(() -> Uni.join()
                .all(apart(event, effects), apart(event, effects), apart(event, effects))
                .andFailFast());
        assertThat(effects).hasValue(1);
    }

    @Test
    void anEffectThatFailsIsNotRememberedAsDone() throws Throwable {
        var event = event();
        assertThatThrownBy(() -> run(() -> inbox.once(event, e -> consumer.handle(e)
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))))))
                .hasMessage("no");
        assertThat(TestDatabase.rows("select 1 from inbox where event_id = ?", event.id()))
                .isEmpty();
        assertThat(isNote(event.event().aggregateId())).isFalse();
        run(() -> inbox.once(event, consumer::handle));
        assertThat(isNote(event.event().aggregateId())).isTrue();
    }

    @Test
    void anEventThatFailsAtFirstIsTriedAgain() {
        var caseId = UUID.randomUUID();
        consumer.failNext(2);
        InboxFeed.send("05170", new CaseEvent.Reopened(caseId));
        await().until(() -> isNote(caseId));
    }

    /** On a session of its own, as another delivery would be. */
    private Uni<Void> apart(ReceivedEvent event, AtomicInteger effects) {
        return Uni.createFrom().<Void>emitter(done -> Thread.ofVirtual().start(() -> {
            try {
                run(() -> inbox.once(event, e -> Uni.createFrom().voidItem().invoke(effects::incrementAndGet)));
                done.complete(null);
            } catch (Throwable e) {
                done.fail(e);
            }
        }));
    }

    private static ReceivedEvent event() {
        return new ReceivedEvent(
                UUID.randomUUID(),
                "nrw.kim.case.reopened.v1",
                TOPIC,
                WESEL,
                Instant.now(),
                new CaseEvent.Reopened(UUID.randomUUID()));
    }

    private static boolean isNote(UUID id) {
        return !TestDatabase.rows("select 1 from note where id = ?", id).isEmpty();
    }
}
