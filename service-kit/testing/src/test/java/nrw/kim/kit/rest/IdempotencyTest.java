package nrw.kim.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest extends SampleTest {
    private final UUID sender = UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String text = "only once " + key;

    @Test
    void theSameKeyAndBodyGiveTheSameResource() {
        var first = write(text);
        var second = write(text);
        second.then().statusCode(201).body("replayed", is(true)).header("Location", is(first.header("Location")));
        assertThat(notes(text)).isEqualTo(1);
        assertThat(TestDatabase.eventTypes(first.path("id"))).hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        write(text);
        write("something else").then().statusCode(409).body("type", endsWith("/idempotency-conflict"));
    }

    @Test
    void aKeyBelongsToItsSender() {
        write(text);
        as(UUID.randomUUID(), Roles.CASE_MANAGER, WESEL)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"something else\"}")
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void aRefusedRequestDoesNotSpendItsKey() {
        write("refuse me").then().statusCode(422);
        write(text).then().statusCode(201).body("replayed", is(false));
    }

    @Test
    void requestsAtOnceCreateOne() {
        var twins = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> write(text)))
                .toList();
        assertThat(twins.stream().map(CompletableFuture::join).map(r -> (String) r.path("id")))
                .doesNotContainNull()
                .containsOnly(write(text).<String>path("id"));
        assertThat(notes(text)).isEqualTo(1);
    }

    private Response write(String text) {
        return as(sender, Roles.CASE_MANAGER, WESEL)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"" + text + "\"}")
                .post(NOTES);
    }
}
