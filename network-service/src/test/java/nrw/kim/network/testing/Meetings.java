package nrw.kim.network.testing;

import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;

/** Themes and meetings on their way to a decision. */
public final class Meetings {
    private Meetings() {}

    /** A theme that gathers gaps. */
    public static UUID aTheme() {
        var theme = json(
                "title", "Spracherwerb neben der Arbeit",
                "description", "Kurszeiten und Schichtarbeit passen nicht zusammen.",
                "domains", List.of("LANGUAGE", "WORK"));
        return created(as(Roles.COORDINATOR).body(theme).post("/api/v1/themes").then());
    }

    /** A body with this many seats. */
    public static UUID aBody(int seats) {
        var id = UUID.randomUUID();
        as(Roles.COORDINATOR)
                .body(Bodies.aGroup(seats))
                .put("/api/v1/bodies/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    /** A meeting that is planned. */
    public static UUID aMeetingOf(UUID body) {
        return created(
                as(Roles.COORDINATOR).body(aPlan(body)).post("/api/v1/meetings").then());
    }

    /** What is said of a new meeting. */
    public static Map<String, Object> aPlan(UUID body) {
        return json(
                "bodyId", body,
                "title", "Vierte Sitzung",
                "date", "2026-12-01",
                "mode", "HYBRID",
                "place", "Kreishaus");
    }

    /** Lays a theme before a meeting. */
    public static void submit(UUID theme, UUID meeting) {
        change("/api/v1/themes/" + theme, "/submit", Map.of("meetingId", meeting))
                .statusCode(200);
    }

    /** Takes a step of a meeting that has to work. */
    public static void step(UUID meeting, String action) {
        change("/api/v1/meetings/" + meeting, "/" + action, Map.of()).statusCode(200);
    }

    /** Changes a record on the version that is there. */
    public static ValidatableResponse change(String record, String action, Map<String, ?> body) {
        var version = as(Roles.COORDINATOR).get(record).header("ETag");
        return as(Roles.COORDINATOR)
                .header("If-Match", version)
                .body(body)
                .post(record + action)
                .then();
    }

    /** The meeting as the Lenkungsgruppe reads it. */
    public static ValidatableResponse read(UUID meeting) {
        return as(Roles.STEERING_MEMBER).get("/api/v1/meetings/{id}", meeting).then();
    }

    /** Id of its first agenda item. */
    public static String firstItem(UUID meeting) {
        return read(meeting).extract().path("agenda[0].id");
    }

    /** Id of what was created. */
    public static UUID created(ValidatableResponse response) {
        return UUID.fromString(response.statusCode(201).extract().path("id"));
    }
}
