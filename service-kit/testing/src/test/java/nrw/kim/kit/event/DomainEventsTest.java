package nrw.kim.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.UUID;
import nrw.kim.events.CaseEvent;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DomainEventsTest extends SampleTest {
    private static final String BY_SUBJECT = "select *, payload::text as json from domain_event where subject = ?";

    @Inject
    DomainEvents events;

    @Inject
    TenantTransaction tenants;

    @Test
    void aWriteSaysWhatHappened() {
        var sub = UUID.randomUUID();
        String note = as(sub, Roles.CASE_MANAGER, WESEL)
                .body("{\"text\":\"said\"}")
                .post(NOTES)
                .path("id");
        assertThat(TestDatabase.rows(BY_SUBJECT, note)).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("topic", "kim.case.case")
                .containsEntry("key", note)
                .containsEntry("type", "nrw.kim.case.reopened.v1")
                .containsEntry("source", "/kim/sample-service")
                .containsEntry("ki", "05170")
                .containsEntry("actor", sub.toString())
                .containsEntry("json", "{\"caseId\": \"" + note + "\"}")
                .hasEntrySatisfying(
                        "traceparent", t -> assertThat((String) t).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")));
    }

    @Test
    void aRefusedWriteLeavesNeitherRecordNorEvent() {
        var events = count();
        as(Roles.CASE_MANAGER, WESEL)
                .body("{\"text\":\"refuse me, event\"}")
                .post(NOTES)
                .then()
                .statusCode(422);
        assertThat(count()).isEqualTo(events);
        assertThat(notes("refuse me, event")).isZero();
    }

    @Test
    void withoutASpanThereIsNoTraceparent() throws Throwable {
        var subject = UUID.randomUUID();
        run(() -> tenants.in(WESEL, () -> events.append(WESEL, "test", new CaseEvent.Reopened(subject))));
        assertThat(TestDatabase.rows(BY_SUBJECT, subject.toString()))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("traceparent", null));
    }

    @Test
    void aTransactionThatFailsLaterTakesItsEventBack() {
        var subject = UUID.randomUUID();
        assertThatThrownBy(() ->
                        run(() -> tenants.in(WESEL, () -> events.append(WESEL, "test", new CaseEvent.Reopened(subject))
                                .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("later"))))))
                .hasMessage("later");
        assertThat(TestDatabase.eventTypes(subject)).isEmpty();
    }

    private static long count() {
        return (long) TestDatabase.rows("select count(*) as n from domain_event")
                .getFirst()
                .get("n");
    }
}
