package nrw.kim.kit.broker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.note.NoteConsumer;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BrokerProfile.class)
class InboxOnKafkaTest {
    /** More failures than tries. */
    private static final int ALWAYS = 1_000;

    KafkaBroker kafka;
    TcpGate database;

    @Inject
    NoteConsumer consumer;

    private Relay relay;

    @BeforeEach
    void aRelay() {
        relay = new Relay(kafka.bootstrapServers());
    }

    @AfterEach
    void allIsWell() {
        relay.close();
        consumer.failNext(0);
    }

    @Test
    void anEventThatFailsIsADeadLetterUntilItsCauseIsMended() {
        consumer.failNext(ALWAYS);
        var caseId = relay.reopened();
        var letter = patiently().until(() -> deadLetters(caseId), found -> !found.isEmpty());
        assertThat(letter).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("topic", "kim.case.case")
                .containsEntry("type", "nrw.kim.case.reopened.v1")
                .containsEntry("ki", "05170")
                .containsEntry("reason", "IllegalStateException: told to fail"));

        consumer.failNext(0);
        given().auth()
                .oauth2(Tokens.token(Roles.TENANT_ADMIN, "05170", UUID.randomUUID(), UUID.randomUUID()))
                .post("/api/v1/dead-letters/" + letter.getFirst().get("id") + "/replay")
                .then()
                .statusCode(200);
        assertThat(isNote(caseId)).isTrue();
    }

    @Test
    void aRecordThatNobodyCanReadDoesNotHoldUpTheNext() {
        var poison = relay.poison();
        var next = relay.reopened();
        patiently().until(() -> isNote(next) && !deadLetters(poison).isEmpty());
        assertThat(deadLetters(poison).getFirst().get("reason"))
                .asString()
                .startsWith("UnreadableEventException: payload does not fit nrw.kim.case.reopened.v1");
    }

    @Test
    void anEventWaitsWhileTheDatabaseIsAway() throws InterruptedException {
        database.shut();
        var caseId = relay.reopened();
        Thread.sleep(8_000);
        database.open();
        patiently().until(() -> isNote(caseId));
        assertThat(deadLetters(caseId)).isEmpty();
    }

    @Test
    void aDatabaseThatRestartsMidwayLosesNothing() {
        var first = relay.reopened();
        patiently().until(() -> isNote(first));
        TestDatabase.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'kim_app'");
        var second = relay.reopened();
        patiently().until(() -> isNote(second));
        assertThat(deadLetters(second)).isEmpty();
    }

    @Test
    void theConsumerResumesWhenTheBrokerIsBack() throws InterruptedException {
        kafka.stop();
        Thread.sleep(3_000);
        given().get("/q/health/ready").then().statusCode(200);
        kafka.start();
        var caseId = relay.reopened();
        patiently().until(() -> isNote(caseId));
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2));
    }

    private static List<Map<String, Object>> deadLetters(UUID caseId) {
        return TestDatabase.rows("select * from dead_letter where key = ?", caseId.toString());
    }

    private static boolean isNote(UUID id) {
        return !TestDatabase.rows("select 1 from note where id = ?", id).isEmpty();
    }
}
