package nrw.kim.kit.testing.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;

/** The access table of the sample service holds. */
@QuarkusTest
class SampleAccessTest extends AccessTableTest {

    @Override
    protected Path table() {
        return Path.of("src/test/access/access.csv");
    }

    @Override
    protected Optional<Sample> sample(AccessRow row) {
        var path = row.path().replaceAll("\\{[^}]*}", aNote());
        return Optional.of(new Sample(path, null, Roles.CASE_MANAGER));
    }

    private static String aNote() {
        return given().auth()
                .oauth2(Tokens.token(Roles.CASE_MANAGER, "05170", UUID.randomUUID(), UUID.randomUUID()))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"of Wesel\"}")
                .post("/api/v1/notes")
                .path("id");
    }
}
