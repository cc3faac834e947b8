package nrw.kim.cases.team;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ColleagueResourceTest {
    private final UUID sub = UUID.randomUUID();
    // An employer of one's own: other tests bring more colleagues than a page holds.
    private final UUID employer = UUID.randomUUID();

    private RequestSpecification newcomer(String... roles) {
        return as(Tokens.token(Set.of(roles), List.of("05170"), sub, employer));
    }

    private List<Map<String, Object>> row() {
        return TestDatabase.rows("select * from colleague where sub = ?", sub.toString());
    }

    @Test
    void whoComesForTheFirstTimeIsKnownToTheOwnKiOnly() {
        // When
        newcomer(Roles.CASE_MANAGER).get("/api/v1/cases").then().statusCode(200);

        // Then
        coordinator()
                .queryParam("role", "case-manager")
                .queryParam("organisation", employer)
                .queryParam("q", "TEST CASE")
                .get("/api/v1/colleagues")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(sub.toString()), "items.name", everyItem(notNullValue()));
        foreignCaseManager()
                .get("/api/v1/colleagues")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(sub.toString())));
    }

    @Test
    void theListIsNarrowed() {
        newcomer(Roles.CASE_MANAGER).get("/api/v1/cases").then().statusCode(200);
        var others = Map.of("role", "ki-lead", "organisation", UUID.randomUUID().toString(), "q", "nobody's name");
        others.forEach((name, value) -> coordinator()
                .queryParam(name, value)
                .get("/api/v1/colleagues")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(sub.toString()))));
        coordinator()
                .queryParam("role", "referrer")
                .get("/api/v1/colleagues")
                .then()
                .statusCode(400);
    }

    @Test
    void theListIsReadPageByPage() {
        // Given
        newcomer(Roles.CASE_MANAGER).get("/api/v1/cases").then().statusCode(200);
        as(Tokens.token(Roles.KI_LEAD, "05170", UUID.randomUUID(), KREIS)).get("/api/v1/colleagues");
        var all = ids(coordinator().queryParam("limit", 200));

        // When
        var first =
                coordinator().queryParam("limit", 1).get("/api/v1/colleagues").jsonPath();

        // Then
        assertThat(first.getList("items.id", String.class)).containsExactly(all.getFirst());
        assertThat(ids(coordinator().queryParam("limit", 1).queryParam("after", first.getString("next"))))
                .containsExactly(all.get(1));
    }

    private static List<String> ids(RequestSpecification request) {
        return request.get("/api/v1/colleagues").jsonPath().getList("items.id", String.class);
    }

    @Test
    void aSecondVisitWithinTheHourWritesNothingAndANewRoleDoes() {
        // Given
        newcomer(Roles.CASE_MANAGER).get("/api/v1/cases").then().statusCode(200);
        var before = row();

        // When
        newcomer(Roles.CASE_MANAGER).get("/api/v1/cases").then().statusCode(200);

        // Then
        assertThat(row()).isEqualTo(before);
        newcomer(Roles.CASE_MANAGER, Roles.COORDINATOR)
                .get("/api/v1/cases")
                .then()
                .statusCode(200);
        assertThat(row()).extracting("roles").containsExactly("case-manager,coordinator");
    }

    @Test
    void aSystemAndWhoIsRefusedAreNotRemembered() {
        newcomer(Roles.REFERRER).get("/api/v1/referrals").then().statusCode(200);
        newcomer(Roles.PARTNER).get("/api/v1/cases").then().statusCode(403);
        assertThat(row()).isEmpty();
    }

    @Test
    void aPartnerIsNoStaffOfTheKi() {
        newcomer(Roles.PARTNER).get("/api/v1/handovers").then().statusCode(200);
        assertThat(row()).hasSize(1);
        coordinator()
                .queryParam("limit", 200)
                .get("/api/v1/colleagues")
                .then()
                .body("items.id", not(hasItem(sub.toString())));
        partner().get("/api/v1/colleagues").then().statusCode(403);
    }

    @Test
    void whoWasNotHereForTwoYearsIsForgotten() {
        // Given
        var gone = UUID.randomUUID().toString();
        TestDatabase.rows("""
                insert into colleague (ki, sub, name, roles, last_seen)
                values ('05170', ?, 'Gone', 'case-manager', now() - interval '25 months') returning sub
                """, gone);

        // When
        newcomer(Roles.CASE_MANAGER).get("/api/v1/cases").then().statusCode(200);

        // Then
        assertThat(TestDatabase.rows("select 1 from colleague where sub = ?", gone))
                .isEmpty();
    }
}
