package nrw.kim.abh.rule;

import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleResourceTest {
    private static final String RULES = "/api/v1/procedures/rules";

    @Test
    void the_rules_in_force_can_be_read_with_their_source() {
        residenceOfficer(UUID.randomUUID())
                .get(RULES)
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("P25A", "P25B", "P104C", "P10_STAG"))
                .body("items.find { it.kind == 'P25B' }.version", equalTo("2026-1"))
                .body("items.find { it.kind == 'P25B' }.validFrom", equalTo("2025-12-31"))
                .body(
                        "items.find { it.kind == 'P25B' }.conditions.find { it.code == 'STAY' }.erlass.inForce",
                        equalTo(false))
                .body("documents.code", hasItem("SPRACHE_A2_MUENDLICH"));
    }

    @Test
    void case_managers_may_read_them_for_counselling() {
        as(Roles.CASE_MANAGER, WESEL, UUID.randomUUID()).get(RULES).then().statusCode(200);
    }

    @Test
    void partners_may_not() {
        as(Roles.PARTNER, WESEL, UUID.randomUUID()).get(RULES).then().statusCode(403);
    }
}
