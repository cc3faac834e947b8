package nrw.kim.kit.tenant;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.RawHttp;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A client that hangs up while its request runs cancels nothing: {@code @Cancellable(false)} on the endpoint. */
@QuarkusTest
class ClientHangsUpTest extends SampleTest {
    private static final int CLIENTS = 100;
    private static final String TOKEN =
            Tokens.token(Roles.CASE_MANAGER, WESEL.value(), UUID.randomUUID(), UUID.randomUUID());
    private static final String WHOLE =
            "select count(*) as notes, count(e.id) as events from note n left join domain_event e on e.subject = n.id::text"
                    + " where n.content like ?";

    @Test
    void everyWriteHasItsWholeEffectAndThePoolStaysIntact() {
        var mark = "slow " + UUID.randomUUID();
        atOnce(i -> {
            var body = "{\"text\":\"" + mark + " " + i + "\"}";
            hangUp("POST " + NOTES, "Content-Length: " + body.length() + "\r\n\r\n" + body, i);
        });
        await().untilAsserted(() -> assertThat(TestDatabase.rows(WHOLE, mark + "%"))
                .containsExactly(Map.of("notes", (long) CLIENTS, "events", (long) CLIENTS)));
        assertThePoolIsIntact();
    }

    @Test
    void everyReadIsLoggedAndThePoolStaysIntact() {
        String note = as(Roles.CASE_MANAGER, WESEL)
                .body("{\"text\":\"slow to read\"}")
                .post(NOTES)
                .path("id");
        atOnce(i -> hangUp("GET " + NOTES + "/" + note, "\r\n", i));
        await().untilAsserted(() -> assertThat(TestDatabase.rows("select 1 from access_log where subject = ?", note))
                .hasSize(CLIENTS));
        assertThePoolIsIntact();
    }

    private static void assertThePoolIsIntact() {
        atOnce(i -> aNoteOf(WESEL));
        assertThat(TestDatabase.rows("select 1 from pg_stat_activity where state like 'idle in transaction%'"))
                .isEmpty();
    }

    private static void atOnce(IntConsumer client) {
        try (var clients = Executors.newFixedThreadPool(25)) {
            List<CompletableFuture<Void>> running = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> runAsync(() -> client.accept(i), clients))
                    .toList();
            running.forEach(CompletableFuture::join);
        }
    }

    /** At another moment each time: the sample's transaction takes 50 ms. */
    private static void hangUp(String request, String rest, int moment) {
        try (var http = new RawHttp()) {
            http.send(request + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN
                    + "\r\nContent-Type: application/json\r\n" + rest);
            Thread.sleep(10 + moment % 45);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
