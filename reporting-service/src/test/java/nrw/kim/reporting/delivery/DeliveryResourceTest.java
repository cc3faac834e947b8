package nrw.kim.reporting.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import nrw.kim.reporting.indicator.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class DeliveryResourceTest {

    @Test
    void a_pull_of_the_land_is_written_down_with_what_was_delivered() {
        var hash = pull("2030-H1&format=csv").extract().header("ETag").replace("\"", "");

        deliveries(Someone.ofTheLand())
                .body("items[0].hash", equalTo(hash))
                .body("items[0].period", equalTo("2030-H1"))
                .body("items[0].format", equalTo("CSV"))
                .body("items[0].kiCount", equalTo(54))
                .body("items[0].org", equalTo(Someone.LAND.toString()));
    }

    @Test
    void a_ki_sees_the_pulls_that_hold_its_figures_and_no_other() {
        pull("2029-H1&ki=05170");
        pull("2029-H2");

        deliveries(Someone.with(Roles.COORDINATOR, "05170")).body("items.period", hasItem("2029-H1"));
        deliveries(Someone.with(Roles.COORDINATOR, "05162"))
                .body("items.period", hasItem("2029-H2"))
                .body("items.period", not(hasItem("2029-H1")));
    }

    @Test
    void a_ki_that_reads_its_own_figures_is_no_delivery() {
        var before = EventStream.number("select count(*) from delivery");

        given().auth()
                .oauth2(Someone.with(Roles.KI_LEAD, "05170"))
                .get("/api/v1/indicators/values?period=2026-H1")
                .then()
                .statusCode(200);

        assertThat(EventStream.number("select count(*) from delivery")).isEqualTo(before);
    }

    @Test
    void deliveries_come_in_pages() {
        pull("2028-H1");
        pull("2028-H2");

        var first =
                list(Someone.ofTheLand(), "?limit=1").body("items", hasSize(1)).extract();
        list(Someone.ofTheLand(), "?limit=1&after=" + first.path("next"))
                .body("items", hasSize(1))
                .body("items.id", everyItem(not(equalTo(first.path("items[0].id")))));
    }

    @Test
    void nobody_changes_or_deletes_a_delivery() {
        pull("2027-H1");

        assertThatThrownBy(() -> TestDatabase.execute("delete from delivery_ki"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> TestDatabase.execute("update delivery set hash = ''"))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASE_MANAGER, Roles.STEERING_MEMBER, Roles.PARTNER, Roles.REFERRER})
    void other_roles_see_no_deliveries(String role) {
        given().auth()
                .oauth2(Someone.with(role, "05170"))
                .get("/api/v1/reports/deliveries")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse pull(String query) {
        return given().auth()
                .oauth2(Someone.ofTheLand())
                .get("/api/v1/indicators/values?period=" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse deliveries(String token) {
        return list(token, "");
    }

    private static ValidatableResponse list(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/reports/deliveries" + query)
                .then()
                .statusCode(200);
    }
}
