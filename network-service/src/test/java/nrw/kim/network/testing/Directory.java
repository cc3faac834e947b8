package nrw.kim.network.testing;

import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;

/** Entries of the directory that tests refer to. */
public final class Directory {
    private Directory() {}

    /** Puts a body into the directory of Kreis Wesel. */
    public static UUID anOrganisation() {
        var id = UUID.randomUUID();
        var body = json(
                "name",
                "Sozialamt",
                "type",
                "SOZIALAMT",
                "rechtskreise",
                List.of("ASYLBLG"),
                "ags",
                List.of("05170048"),
                "channel",
                "MAIL",
                "active",
                true);
        as(Roles.COORDINATOR)
                .body(body)
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    /** What is said of a foreigners authority in Kreis Wesel. */
    public static Map<String, Object> anOffice(String name) {
        return json(
                "name",
                name,
                "type",
                "ABH",
                "rechtskreise",
                List.of("AUFENTHG"),
                "ags",
                List.of("05170004", "05170036"),
                "channel",
                "PLATFORM",
                "active",
                true);
    }

    /** What is said of a site in Kreis Wesel. */
    public static Map<String, Object> aSite(UUID organisation, String... served) {
        return json(
                "name", "Standort Xanten",
                "organisationId", organisation,
                "ags", "05170052",
                "street", "Karthaus 2",
                "postalCode", "46509",
                "city", "Xanten",
                "servedAgs", List.of(served),
                "status", "ACTIVE",
                "accessible", true,
                "officeHours", List.of(hours("09:00", "12:30")));
    }

    /** A weekly hour on Monday. */
    public static Map<String, Object> hours(String from, String to) {
        return json(
                "weekday",
                "MONDAY",
                "from",
                from,
                "to",
                to,
                "interval",
                "WEEKLY",
                "appointment",
                "WALK_IN",
                "languages",
                List.of("de", "ar"));
    }
}
