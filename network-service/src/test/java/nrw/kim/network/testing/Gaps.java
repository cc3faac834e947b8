package nrw.kim.network.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nrw.kim.network.testing.Api.WESEL;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.GapEvent;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.InboxFeed;

/** Gaps on their way. */
public final class Gaps {
    private Gaps() {}

    /** A gap as case work reports it. */
    public static GapEvent.Reported aReport(UUID id) {
        return new GapEvent.Reported(
                id,
                GapKind.MISSING_OFFER,
                GapDimension.QUANTITATIVE,
                LifeDomain.LANGUAGE,
                List.of(Rechtskreis.SGB_II),
                new Ags("05170032"),
                "Kein Abendkurs B1",
                "Berufstätige in Schichtarbeit finden keinen Kurs.",
                GapFrequency.REPEATED,
                GapSource.CASE);
    }

    /** A gap that case work in Kreis Wesel has reported and that has arrived. */
    public static UUID reported() {
        var id = UUID.randomUUID();
        InboxFeed.send(WESEL, aReport(id));
        await().atMost(10, SECONDS).until(() -> read(id).extract().statusCode() == 200);
        return id;
    }

    /** A gap that the koordinierende Stelle enters itself. */
    public static Map<String, Object> aDirectEntry() {
        return json(
                "kind", "ACCESS_BARRIER",
                "dimension", "QUALITATIVE",
                "domain", "HOUSING",
                "rechtskreise", List.of("WOHNEN"),
                "ags", "05170040",
                "title", "Wohngeldantrag nur auf Deutsch",
                "description", "Der Antrag liegt in keiner anderen Sprache vor.",
                "frequency", "FREQUENT");
    }

    /** A recognised gap. */
    public static UUID recognised() {
        var id = reported();
        step(id, "triage", Map.of());
        step(id, "recognise", Map.of());
        return id;
    }

    /** A recognised gap in a theme. */
    public static UUID bundledIn(UUID theme) {
        var id = recognised();
        step(id, "bundle", Map.of("themeId", theme));
        return id;
    }

    /** Takes a step that has to work. */
    public static void step(UUID id, String action, Map<String, ?> body) {
        tryStep(id, action, body).statusCode(200);
    }

    /** Tries a step on the version that is there. */
    public static ValidatableResponse tryStep(UUID id, String action, Map<String, ?> body) {
        var version = read(id).extract().header("ETag");
        return as(Roles.COORDINATOR)
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/gaps/{id}/{action}", id, action)
                .then();
    }

    /** The gap as the koordinierende Stelle reads it. */
    public static ValidatableResponse read(UUID id) {
        return as(Roles.COORDINATOR).get("/api/v1/gaps/{id}", id).then();
    }

    /** Checks its status. */
    public static void hasStatus(UUID id, String status) {
        read(id).body("status", equalTo(status));
    }
}
