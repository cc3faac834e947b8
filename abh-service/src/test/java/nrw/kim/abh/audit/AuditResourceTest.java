package nrw.kim.abh.audit;

import static nrw.kim.abh.testing.Officers.NEUSS;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static nrw.kim.abh.testing.Procedures.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {
    private static final String ACCESSES = "/api/v1/procedures/accesses";
    private final UUID abh = UUID.randomUUID();
    private final UUID district = UUID.randomUUID();

    @Test
    void the_data_protection_officer_sees_who_read_a_procedure() {
        var procedure = opened(abh, "P25B");
        residenceOfficer(abh).get("/api/v1/procedures/{id}", procedure).then().statusCode(200);
        residenceOfficer(abh)
                .header("X-KIM-Purpose", "SUPERVISION")
                .get("/api/v1/procedures/{id}", procedure)
                .then()
                .statusCode(200);

        as(Roles.DATA_PROTECTION_OFFICER, WESEL, district)
                .queryParam("subject", procedure)
                .get(ACCESSES)
                .then()
                .statusCode(200)
                .body("items.purpose", contains("SUPERVISION", "HANDOVER"))
                .body("items[0].actor", notNullValue())
                .body("items[0].actorOrg", equalTo(abh.toString()))
                .body("next", nullValue());
    }

    @Test
    void the_log_of_another_ki_stays_closed() {
        var procedure = opened(abh, "P25B");
        residenceOfficer(abh).get("/api/v1/procedures/{id}", procedure).then().statusCode(200);

        as(Roles.DATA_PROTECTION_OFFICER, NEUSS, district)
                .queryParam("subject", procedure)
                .get(ACCESSES)
                .then()
                .body("items", empty());
    }

    @Test
    void officers_do_not_read_the_log() {
        residenceOfficer(abh).get(ACCESSES).then().statusCode(403);
    }
}
