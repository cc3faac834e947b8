package nrw.kim.cases.retention;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Referrals.aReferral;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;

/** Cases of one KI that were closed years ago, and the people who look at them. */
final class OldCases {
    static final LocalDate CLOSED_ON = LocalDate.parse("2019-05-06");

    private final String ki;
    private final String ags;
    private final UUID manager = UUID.randomUUID();
    private final UUID jobcenter = UUID.randomUUID();

    OldCases(String ki, String ags) {
        this.ki = ki;
        this.ags = ags;
    }

    RequestSpecification who(String role) {
        return as(Tokens.token(role, ki, role.equals(Roles.CASE_MANAGER) ? manager : UUID.randomUUID(), KREIS));
    }

    /** A referral that is accepted: the case that it opens. */
    String anOpenCase(String familyName) {
        String referral = as(Tokens.token(Roles.REFERRER, ki, jobcenter, jobcenter))
                .body(aReferral("R-" + UUID.randomUUID(), "Dilnoza", familyName, "1990-03-04", ags))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return who(Roles.CASE_MANAGER)
                .header("If-Match", "0")
                .post("/api/v1/referrals/" + referral + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .path("caseId");
    }

    /** A case that was closed on {@link #CLOSED_ON}. */
    String aClosedCase(String familyName) {
        var id = anOpenCase(familyName);
        close(id);
        return id;
    }

    void close(String id) {
        who(Roles.CASE_MANAGER)
                .header("If-Match", version(id))
                .body("{\"reason\": \"NO_RESPONSE\"}")
                .post("/api/v1/cases/" + id + "/close")
                .then()
                .statusCode(200);
        TestDatabase.execute(
                "update case_file set closed_at = '%s 12:00:00+02' where id = '%s'".formatted(CLOSED_ON, id));
    }

    ValidatableResponse file(String role, String id) {
        return who(role).get("/api/v1/cases/" + id).then();
    }

    int version(String id) {
        return file(Roles.CASE_MANAGER, id).statusCode(200).extract().path("version");
    }

    ValidatableResponse retention(String role, String id) {
        return who(role).get("/api/v1/cases/" + id + "/retention").then();
    }

    /** A step on the erasure of a case, as it stands. */
    ValidatableResponse step(String role, String id, String step, String body) {
        int version = retention(Roles.COORDINATOR, id).statusCode(200).extract().path("version");
        var request = who(role).header("If-Match", version);
        return (body == null ? request : request.body(body))
                .post("/api/v1/cases/" + id + "/retention/" + step)
                .then();
    }

    static boolean isThere(String id) {
        return !TestDatabase.rows("select 1 from case_file where id = ?", UUID.fromString(id))
                .isEmpty();
    }
}
