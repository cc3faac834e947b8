package nrw.kim.abh.testing;

import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.residenceOfficer;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;

/** Steps of an officer that tests build on. */
public final class Procedures {
    private static final String PROCEDURES = "/api/v1/procedures";

    private Procedures() {}

    /** A handover that arrived and was accepted. */
    public static UUID accepted(UUID abh) {
        var handover = Offers.arrived(abh);
        accept(abh, handover);
        return handover;
    }

    /** Accepts a handover. */
    public static void accept(UUID abh, UUID handover) {
        residenceOfficer(abh)
                .header("If-Match", "0")
                .post("/api/v1/handover-inbox/{id}/accept", handover)
                .then()
                .statusCode(200);
    }

    /** A procedure without a handover. */
    public static UUID opened(UUID abh, String kind) {
        return opened(abh, null, kind);
    }

    /** A procedure on an accepted handover. */
    public static UUID opened(UUID abh, UUID handover, String kind) {
        return UUID.fromString(residenceOfficer(abh)
                .body(request(handover, kind))
                .post(PROCEDURES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Opens with an idempotency key. */
    public static ValidatableResponse openedWithKey(UUID abh, UUID officer, UUID handover, String kind, String key) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.token(Roles.RESIDENCE_OFFICER, WESEL, officer, abh))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request(handover, kind))
                .post(PROCEDURES)
                .then();
    }

    /** Decides. */
    public static ValidatableResponse decide(UUID abh, UUID procedure, int version, String decision) {
        return residenceOfficer(abh)
                .header("If-Match", version)
                .body(decision)
                .post(PROCEDURES + "/{id}/decide", procedure)
                .then();
    }

    /** Body of an opening. */
    public static String request(UUID handover, String kind) {
        return handover == null
                ? "{\"kind\":\"%s\"}".formatted(kind)
                : "{\"handoverId\":\"%s\",\"kind\":\"%s\"}".formatted(handover, kind);
    }

    /** What the case manager was told of a handover: answer and outcome, oldest first. */
    public static List<String> answers(UUID handover) {
        return TestDatabase.rows("""
                        select concat(payload ->> 'answer', ' ', coalesce(payload ->> 'outcome', 'null')) as answer
                        from domain_event where subject = ? and topic = 'kim.abh.handover-answer' order by id""", handover.toString()).stream()
                .map(row -> row.get("answer").toString())
                .toList();
    }
}
