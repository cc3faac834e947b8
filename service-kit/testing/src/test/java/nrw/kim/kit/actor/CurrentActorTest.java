package nrw.kim.kit.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CurrentActorTest extends SampleTest {
    private static final String A_NOTE = "{\"text\":\"whose\"}";

    @Test
    void aWriteOfSeveralTenantsMustNameOne() {
        as(Roles.CASE_MANAGER, WESEL, NEUSS)
                .body(A_NOTE)
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("type", endsWith("/tenant-required"));
    }

    @Test
    void theHeaderNarrowsToOneOfTheTokensTenants() {
        String id = as(Roles.CASE_MANAGER, WESEL, NEUSS)
                .header("X-KIM-Ki", "05162")
                .body(A_NOTE)
                .post(NOTES)
                .path("id");
        as(Roles.COORDINATOR, NEUSS).get(NOTES + "/" + id).then().body("ki", is("05162"));
    }

    @Test
    void theHeaderCannotWiden() {
        as(Roles.COORDINATOR, WESEL)
                .header("X-KIM-Ki", "05162")
                .get(NOTES)
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenWithoutTenantIsDenied() {
        as(Roles.COORDINATOR).get(NOTES).then().statusCode(403);
    }

    @Test
    void aClaimThatIsNoTenantIsDenied() {
        var token =
                Tokens.token(Set.of(Roles.COORDINATOR), List.of("05170,05162"), UUID.randomUUID(), UUID.randomUUID());
        with(token).get(NOTES).then().statusCode(403);
    }

    @Test
    void theLogOfReadsKeepsWhoAndWhatFor() {
        var sub = UUID.randomUUID();
        var note = aNoteOf(WESEL);
        as(sub, Roles.COORDINATOR, WESEL).header("X-KIM-Purpose", "SUPERVISION").get(NOTES + "/" + note);
        as(sub, Roles.COORDINATOR, WESEL).get(NOTES + "/" + note);
        assertThat(TestDatabase.rows("select * from access_log where subject = ? order by id", note))
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("actor", sub.toString())
                        .containsEntry("role", "coordinator")
                        .containsEntry("action", "NOTE_READ"))
                .extracting(entry -> entry.get("purpose"))
                .containsExactly("SUPERVISION", "CASE_WORK");
    }

    @Test
    void aPurposeIsACodeAndNoText() {
        as(Roles.COORDINATOR, WESEL)
                .header("X-KIM-Purpose", "because of Erika Mustermann")
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("violations.pointer", is(List.of("?X-KIM-Purpose")));
    }
}
