package nrw.kim.cases.caseview;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.jonas;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class CaseViewTest {
    private static final String VIEWS = "/api/v1/case-views/";

    private final String token = Tokens.token(Roles.CASE_MANAGER, "05170", UUID.randomUUID(), KREIS);

    @Test
    void aViewIsKeptChangedRemovedAndBroughtBack() {
        var id = UUID.randomUUID().toString();
        keep(id, "Im Monitoring").statusCode(200).body("columns", contains("NUMBER", "FOLLOW_UP"));
        keep(id, "Monitoring").statusCode(200);
        as(token).get("/api/v1/case-views").then().body("items.name", contains("Monitoring"));

        as(token).delete(VIEWS + id).then().statusCode(204);
        as(token).get("/api/v1/case-views").then().body("items", empty());

        keep(id, "Monitoring").statusCode(200);
        as(token).get("/api/v1/case-views").then().body("items.id", contains(id));
    }

    @Test
    void twoViewsDoNotShareAName() {
        keep(UUID.randomUUID().toString(), "Meine").statusCode(200);
        keep(UUID.randomUUID().toString(), "meine").statusCode(409).body("type", endsWith("view-name-taken"));
    }

    @Test
    void anotherPersonsViewIsNotThere() {
        var id = UUID.randomUUID().toString();
        keep(id, "Meine").statusCode(200);
        jonas().get("/api/v1/case-views").then().body("items.id", not(hasItem(id)));
        jonas().delete(VIEWS + id).then().statusCode(404);
        jonas().body(view("Fremd")).put(VIEWS + id).then().statusCode(404);
        as(token).get("/api/v1/case-views").then().body("items.name", contains("Meine"));
    }

    @Test
    void twentyAreEnough() {
        for (int n = 0; n < 20; n++) {
            keep(UUID.randomUUID().toString(), "Ansicht " + n).statusCode(200);
        }
        keep(UUID.randomUUID().toString(), "Noch eine")
                .statusCode(409)
                .body("type", endsWith("views-full"), "most", equalTo(20));
    }

    private ValidatableResponse keep(String id, String name) {
        return as(token).body(view(name)).put(VIEWS + id).then();
    }

    private static String view(String name) {
        return """
                {"name": "%s", "phase": "MONITORING", "onlyOwn": true, "sort": "OLDEST", "columns": ["NUMBER", "FOLLOW_UP"]}
                """.formatted(name);
    }
}
