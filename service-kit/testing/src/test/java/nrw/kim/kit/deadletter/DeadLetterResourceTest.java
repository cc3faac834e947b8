package nrw.kim.kit.deadletter;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.sample.note.NoteConsumer;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterResourceTest extends SampleTest {
    private static final String LETTERS = "/api/v1/dead-letters";

    @Inject
    NoteConsumer consumer;

    private final ADeadLetter dead = new ADeadLetter();

    @Test
    void aLetterIsKeptOnceWithItsReason() {
        dead.arrives();
        dead.arrives();
        var next = new ADeadLetter();
        next.arrives();
        idOf(next);
        list(WESEL)
                .body("items.findAll { it.key == '%s' }.size()".formatted(dead.caseId), is(1))
                .body(item(dead) + ".reason", is("IllegalStateException: told to fail"))
                .body(item(dead) + ".topic", is("kim.case.case"))
                .body(item(dead) + ".type", is("nrw.kim.case.reopened.v1"))
                .body(item(dead) + ".payload", nullValue())
                .body(item(dead) + ".replayedAt", nullValue());
    }

    @Test
    void aReplayHasTheEffectOnce() {
        var id = arrived(dead);
        replay(id, WESEL).statusCode(200).body("replayedAt", notNullValue());
        replay(id, WESEL).statusCode(200);
        assertThat(TestDatabase.rows("select ki from note where id = ?", dead.caseId))
                .hasSize(1);
        list(WESEL).body("items.id", not(hasItem(id)));
        as(Roles.TENANT_ADMIN, WESEL)
                .queryParam("open", false)
                .get(LETTERS)
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void aReplayThatStillFailsLeavesTheLetterOpen() {
        var id = arrived(dead);
        consumer.failNext(1);
        replay(id, WESEL)
                .statusCode(409)
                .body("type", endsWith("/replay-failed"))
                .body("reason", is("IllegalStateException"));
        list(WESEL).body("items.id", hasItem(id));
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        var id = arrived(dead);
        list(NEUSS).body("items.id", not(hasItem(id)));
        replay(id, NEUSS).statusCode(404);
        as(Roles.COORDINATOR, WESEL).get(LETTERS).then().statusCode(403);
        as(Roles.COORDINATOR, WESEL).post(LETTERS + "/" + id + "/replay").then().statusCode(403);
    }

    @Test
    void aLetterThatNamesNoTenantIsSeenByEveryAdmin() {
        dead.withHeader("ce_ki", "nowhere");
        arrived(dead);
        list(NEUSS).body("items.key", hasItem(dead.caseId.toString()));
    }

    @Test
    void lettersAreCounted() {
        arrived(dead);
        get("/q/metrics")
                .then()
                .body(containsString("kim_dead_letters_total"), containsString("kim_dead_letters_open"));
        get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'dead letters' }.data.open", greaterThanOrEqualTo(1));
        get("/q/health/ready").then().statusCode(200).body("checks.name", not(hasItem("dead letters")));
    }

    private String arrived(ADeadLetter letter) {
        letter.arrives();
        return idOf(letter);
    }

    private static String idOf(ADeadLetter letter) {
        return await().until(
                        () -> TestDatabase.rows("select id from dead_letter where key = ?", letter.caseId.toString()),
                        rows -> !rows.isEmpty())
                .getFirst()
                .get("id")
                .toString();
    }

    private static ValidatableResponse list(KiKey ki) {
        return as(Roles.TENANT_ADMIN, ki)
                .queryParam("limit", 200)
                .get(LETTERS)
                .then()
                .statusCode(200);
    }

    private static String item(ADeadLetter letter) {
        return "items.find { it.key == '%s' }".formatted(letter.caseId);
    }

    private static ValidatableResponse replay(String id, KiKey ki) {
        return as(Roles.TENANT_ADMIN, ki).post(LETTERS + "/" + id + "/replay").then();
    }
}
