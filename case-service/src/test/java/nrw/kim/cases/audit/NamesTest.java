package nrw.kim.cases.audit;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.MIRIAM;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who did what and who read what, with names, and asked for by purpose and time. */
@QuarkusTest
@CaseServiceTest
class NamesTest {
    private static final String MIRIAMS_NAME = "Test case-manager";

    private static RequestSpecification officer() {
        return as(Tokens.token(Roles.DATA_PROTECTION_OFFICER, "05170", UUID.randomUUID(), KREIS))
                .queryParam("actor", MIRIAM)
                .queryParam("limit", 200);
    }

    @Test
    void theTimelineNamesWhoItWasInTheReadersLanguage() {
        var file = anOpenCase();
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items.title", contains("Fallzuweisung angenommen", "Fall eröffnet"))
                .body("items.actorName", everyItem(equalTo(MIRIAMS_NAME)));
        miriam().header("Accept-Language", "en-GB")
                .get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items.title", contains("Referral accepted", "Case opened"));
    }

    @Test
    void theAccessesNameWhoReadAndWhoWasNeverHereHasNoName() {
        // Given
        var file = anOpenCase();
        miriam().get("/api/v1/cases/" + file).then().statusCode(200);
        var stranger = UUID.randomUUID().toString();
        TestDatabase.rows("""
                insert into access_log (id, ki, time, actor, role, purpose, action, subject)
                values (uuidv7(), '05170', now(), ?, 'partner', 'HANDOVER', 'CASE_READ', ?) returning id
                """, stranger, file);

        // Then
        miriam().get("/api/v1/cases/" + file + "/accesses")
                .then()
                .statusCode(200)
                .body("items.actorName", hasItem(MIRIAMS_NAME));
        as(Tokens.token(Roles.DATA_PROTECTION_OFFICER, "05170", UUID.randomUUID(), KREIS))
                .queryParam("actor", stranger)
                .get("/api/v1/audit/accesses")
                .then()
                .statusCode(200)
                .body("items.subject", contains(file), "items.actorName", contains(nullValue()));
    }

    @Test
    void theLogIsAskedByPurpose() {
        var file = anOpenCase();
        miriam().get("/api/v1/cases/" + file).then().statusCode(200);
        officer()
                .queryParam("purpose", "CASE_WORK")
                .get("/api/v1/audit/accesses")
                .then()
                .statusCode(200)
                .body("items.purpose", everyItem(equalTo("CASE_WORK")), "items.subject", hasItem(file));
        officer()
                .queryParam("purpose", "SUPERVISION")
                .get("/api/v1/audit/accesses")
                .then()
                .statusCode(200)
                .body("items.subject", not(hasItem(file)));
    }

    @Test
    void theLogIsAskedByDayFirstAndLastIncluded() {
        var file = anOpenCase();
        miriam().get("/api/v1/cases/" + file).then().statusCode(200);
        var today = LocalDate.now(LocalDays.ZONE);
        officer()
                .queryParam("from", today.toString())
                .queryParam("until", today.toString())
                .get("/api/v1/audit/accesses")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(file));
        officer()
                .queryParam("until", today.minusDays(1).toString())
                .get("/api/v1/audit/accesses")
                .then()
                .statusCode(200)
                .body("items.subject", not(hasItem(file)));
        officer()
                .queryParam("from", today.plusDays(1).toString())
                .get("/api/v1/audit/accesses")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aCaseGoesToAColleagueByIdAlone() {
        // Given
        var colleague = UUID.randomUUID();
        as(Tokens.token(Roles.CASE_MANAGER, "05170", colleague, KREIS)).get("/api/v1/cases");
        var lead = UUID.randomUUID();
        as(Tokens.token(Roles.KI_LEAD, "05170", lead, KREIS)).get("/api/v1/colleagues");
        var file = anOpenCase();

        // Then
        assign(file, UUID.randomUUID()).then().statusCode(422).body("type", endsWith("unknown-colleague"));
        assign(file, lead).then().statusCode(422).body("type", endsWith("colleague-no-case-manager"));
        assign(file, colleague).then().statusCode(200).body("responsibleName", equalTo(MIRIAMS_NAME));
    }

    private static Response assign(String file, UUID to) {
        return coordinator()
                .header("If-Match", 0)
                .body("{\"responsible\": \"%s\"}".formatted(to))
                .post("/api/v1/cases/" + file + "/assign");
    }
}
