package nrw.kim.network;

import static nrw.kim.network.testing.Api.asInAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory that a new platform starts with. */
@NetworkTest
class SeedTest {
    private static final String[] DEMO = {"05170", "05162", "05558", "05334002", "05334"};
    private static final List<String> ORDER = List.of("organisations", "sites", "offers", "bodies", "interpreters");

    @ParameterizedTest
    @ValueSource(strings = {"05170", "05162", "05558", "05334002", "05334"})
    void everyEntryIsTakenAndASecondTimeNothingIsSaid(String ki) throws IOException {
        var seed = seed(ki);
        put(ki, seed);
        var events = events(ki);

        put(ki, seed);

        assertThat(events(ki)).isEqualTo(events).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05170", "05162", "05558", "05334002", "05334"})
    void everyMunicipalityIsServedByAnActiveSiteAndHasAForeignersAuthority(String ki) throws IOException {
        var seed = seed(ki);

        for (Ags ags : RegionalKeys.kommunenOf(new KiKey(ki))) {
            assertThat(stream(seed.get("sites"))
                            .filter(site -> site.get("status").asText().equals("ACTIVE"))
                            .filter(site -> contains(site.get("servedAgs"), ags)))
                    .as("active sites for %s", RegionalKeys.nameOf(ags))
                    .isNotEmpty();
            assertThat(stream(seed.get("organisations"))
                            .filter(body -> body.get("type").asText().equals("ABH"))
                            .filter(body -> contains(body.get("ags"), ags)))
                    .as("ABH for %s", RegionalKeys.nameOf(ags))
                    .hasSize(1);
        }
    }

    private static void put(String ki, JsonNode seed) {
        for (var collection : ORDER) {
            stream(seed.get(collection)).forEach(entry -> asInAll(Roles.TENANT_ADMIN, DEMO)
                    .header("X-KIM-Ki", ki)
                    .body(entry.toString())
                    .put(
                            "/api/v1/{collection}/{id}",
                            collection,
                            entry.get("id").asText())
                    .then()
                    .statusCode(anyOf(is(200), is(201))));
        }
    }

    private static long events(String ki) {
        return TestDatabase.rows("select 1 from domain_event where ki = ?", ki).size();
    }

    private static boolean contains(JsonNode list, Ags ags) {
        return stream(list).anyMatch(item -> item.asText().equals(ags.value()));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode seed(String ki) throws IOException {
        var file = Path.of("..", "deploy", "local", "demo", "directory", ki + ".json");
        return new ObjectMapper().readTree(file.toFile());
    }
}
