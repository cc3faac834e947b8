package nrw.kim.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.files.Json;
import nrw.kim.local.parts.Root;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm's step files as they are in the checkout. */
class RealmTest {

    private static final String PUBLIC_URL = "http://127.0.0.1:18080";

    @TempDir
    Path folder;

    private Secrets secrets;
    private Map<String, JsonNode> steps;

    @BeforeEach
    void renderedSteps() throws IOException {
        secrets = new Secrets(new Home(folder, folder));
        List<Step> all = realm(true);
        assertEquals("01-realm", all.getFirst().name());
        steps = all.stream().collect(Collectors.toMap(Step::name, step -> Json.parse(step.text())));
    }

    @Test
    void fill_in_secrets_by_client_and_the_public_address() {
        JsonNode gateway = steps.get("05-clients").path("clients").path(0);
        JsonNode jobcenter = steps.get("06-machines").path("clients").path(0);

        assertEquals(secrets.client("gateway"), gateway.path("secret").asText());
        assertEquals(PUBLIC_URL + "/*", gateway.path("redirectUris").path(0).asText());
        assertEquals(
                secrets.client("jobcenter-kreis-wesel"),
                jobcenter.path("secret").asText());
    }

    @Test
    void have_no_invented_people_or_machines_where_there_is_to_be_no_demo() throws IOException {
        List<String> names = realm(false).stream().map(Step::name).toList();

        assertTrue(names.contains("06-machines"), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.contains("demo")), names::toString);
    }

    @Test
    void leave_keycloaks_own_placeholders_alone() {
        String label = steps.get("02-user-profile")
                .path("attributes")
                .path(0)
                .path("displayName")
                .asText();

        assertEquals("${username}", label);
    }

    @Test
    void give_people_and_machines_only_roles_that_exist_and_an_organisation() {
        Set<String> roles = stream(steps.get("03-roles").path("roles").path("realm"))
                .map(role -> role.path("name").asText())
                .collect(Collectors.toSet());
        users().forEach(user -> {
            assertTrue(user.path("attributes").has("org"), user::toString);
            assertFalse(user.path("realmRoles").isEmpty(), user::toString);
            user.path("realmRoles").forEach(role -> assertTrue(roles.contains(role.asText()), role::asText));
        });
    }

    @Test
    void give_each_user_an_id_and_a_name_of_its_own() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        users().forEach(user -> {
            assertTrue(ids.add(user.path("id").asText()), user::toString);
            assertTrue(names.add(user.path("username").asText()), user::toString);
        });
        assertTrue(names.containsAll(Set.of("cm.wesel", "abh.aachen", "land")));
    }

    private List<Step> realm(boolean demo) throws IOException {
        return new Realm("http://127.0.0.1:1", PUBLIC_URL, secrets, demo).steps(Root.FOLDER.resolve("deploy/keycloak"));
    }

    private Stream<JsonNode> users() {
        return steps.values().stream().map(step -> step.path("users")).flatMap(RealmTest::stream);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
