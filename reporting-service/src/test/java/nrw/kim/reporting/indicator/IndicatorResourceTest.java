package nrw.kim.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class IndicatorResourceTest {
    private static final String VALUES = "/api/v1/indicators/values";
    private static final String OWN = "05166";
    private static final String FOREIGN = "05170";

    @Test
    void definitions_say_what_is_counted() {
        as(Someone.ofTheLand())
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("id", hasItem("persons-counselled"))
                .body("find { it.id == 'handovers' }.dimensions", contains("handoverStatus"))
                .body("findAll { !it.definitionDe || !it.unit || !it.population || !it.titleEn }", hasSize(0))
                .body("baustein.unique().sort()", contains(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    void roles_of_a_ki_see_their_own_ki_and_no_other(String role) {
        as(Someone.with(role, OWN))
                .get(VALUES + "?period=2026-H2")
                .then()
                .statusCode(200)
                .body("items.ki", everyItem(equalTo(OWN)))
                .body("method.threshold", equalTo(3))
                .body("method.rounding", equalTo(5));
        as(Someone.with(role, OWN))
                .get(VALUES + "?period=2026-H2&ki=" + OWN)
                .then()
                .statusCode(200);
        as(Someone.with(role, OWN))
                .get(VALUES + "?period=2026-H2&ki=" + FOREIGN)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.PARTNER,
                Roles.REFERRER,
                Roles.RESIDENCE_OFFICER,
                Roles.NATURALISATION_OFFICER,
                Roles.DATA_PROTECTION_OFFICER,
                Roles.TENANT_ADMIN
            })
    void other_roles_see_no_figures(String role) {
        as(Someone.with(role, OWN)).get(VALUES + "?period=2026-H2").then().statusCode(403);
        as(Someone.with(role, OWN)).get("/api/v1/indicators").then().statusCode(403);
    }

    @Test
    void nobody_sees_figures_without_a_token() {
        given().get(VALUES + "?period=2026-H2").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_coordinator_without_a_ki_sees_nothing() {
        as(Someone.with(Roles.COORDINATOR, null))
                .get(VALUES + "?period=2026-H2")
                .then()
                .statusCode(403);
    }

    @Test
    void the_land_gets_every_ki_or_one() {
        var all = as(Someone.ofTheLand())
                .get(VALUES + "?period=2026-H2")
                .then()
                .statusCode(200)
                .extract();
        assertThat(Set.copyOf(all.<java.util.List<String>>path("items.ki")))
                .hasSize(RegionalKeys.kis().size());

        as(Someone.ofTheLand())
                .get(VALUES + "?period=2026-H2&ki=" + FOREIGN + "&indicator=needs")
                .then()
                .statusCode(200)
                .body("items.ki", everyItem(equalTo(FOREIGN)))
                .body("items", hasSize(9));
    }

    @ParameterizedTest
    @CsvSource({
        "'',?period",
        "?period=2026-H3,?period",
        "?period=26,?period",
        "?period=2026&ki=05999,?ki",
        "?period=2026&ki=Moers,?ki",
        "?period=2026&indicator=secrets,?indicator"
    })
    void what_is_asked_wrongly_is_named(String query, String pointer) {
        as(Someone.ofTheLand())
                .get(VALUES + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://kim.nrw/problems/validation-failed"))
                .body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"&format=csv,*/*", "'',text/csv"})
    void csv_is_rfc_4180_and_its_hash_is_that_of_the_json(String parameter, String accept) {
        var json =
                as(Someone.ofTheLand()).get(VALUES + "?period=2026-H2").then().extract();
        var csv = as(Someone.ofTheLand())
                .accept(accept)
                .get(VALUES + "?period=2026-H2" + parameter)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"kim-kennzahlen-2026-H2.csv\"")
                .extract();

        var lines = csv.asString().split("\r\n", -1);
        assertThat(lines[0]).isEqualTo(String.join(",", ReportCsv.HEADER));
        assertThat(lines).hasSize(json.<java.util.List<?>>path("items").size() + 2);
        assertThat(sha256(csv.asByteArray())).isEqualTo(json.path("hash"));
        assertThat(csv.header("ETag")).isEqualTo('"' + json.<String>path("hash") + '"');
        assertThat(csv.asString()).contains("05170,Kreis Wesel,");
    }

    @Test
    void json_asked_for_by_parameter_is_json_whatever_is_accepted() {
        as(Someone.ofTheLand())
                .accept("text/csv, application/json")
                .get(VALUES + "?period=2026-H2&format=json")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void figures_that_are_known_are_not_sent_again() {
        var land = Someone.ofTheLand();
        // A period in which no other test makes anything happen.
        var etag = as(land).get(VALUES + "?period=2031-H1").then().extract().header("ETag");

        as(land).header("If-None-Match", etag)
                .get(VALUES + "?period=2031-H1")
                .then()
                .statusCode(304);
        as(land).header("If-None-Match", "\"other\"")
                .get(VALUES + "?period=2031-H1")
                .then()
                .statusCode(200);
    }

    @Test
    void the_application_sees_no_contribution_of_a_tenant_that_it_did_not_name() throws Exception {
        new EventStream("05162")
                .on("2026-08-01")
                .send(nrw.kim.reporting.People.opened(java.util.UUID.randomUUID(), java.util.UUID.randomUUID(), null))
                .applied(1);
        assertThat(TestDatabase.rows("select * from contribution where ki = '05162'"))
                .isNotEmpty();

        assertThat(AppRole.count("contribution", "05170", "05162")).isZero();
        assertThat(AppRole.count("contribution", "05162", "05162")).isPositive();
        assertThat(AppRole.count("cell", "05170", "05162")).isZero();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
