package nrw.kim.network;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.access.AccessRow;
import nrw.kim.kit.testing.access.AccessTableTest;
import nrw.kim.network.testing.Directory;
import nrw.kim.network.testing.Gaps;
import nrw.kim.network.testing.Meetings;
import nrw.kim.network.testing.NetworkTest;

@NetworkTest
class AccessTest extends AccessTableTest {
    /** A record of Kreis Wesel for each collection that another KI knocks at. */
    private static final Map<String, Supplier<UUID>> RECORDS = Map.of(
            "organisations", Directory::anOrganisation,
            "gaps", Gaps::reported,
            "themes", Meetings::aTheme,
            "bodies", () -> Meetings.aBody(1),
            "meetings", () -> Meetings.aMeetingOf(Meetings.aBody(1)));

    /** Bodies that would do if the record were one's own. */
    private static final Map<String, String> BODIES = Map.of(
            "reject", "{\"reason\": \"x\"}",
            "solve", "{\"result\": \"SOLVED\", \"note\": \"x\"}",
            "escalate", "{\"level\": \"LAND\", \"recipient\": \"x\", \"note\": \"x\"}",
            "submit", "{\"meetingId\": \"01900000-0000-7000-8000-000000000001\"}",
            "agenda", "{\"title\": \"x\", \"kind\": \"BERATUNG\"}");

    @Override
    protected String foreignKi() {
        return "05111";
    }

    @Override
    protected Optional<Sample> sample(AccessRow row) {
        var segments = row.path().split("/");
        var record = RECORDS.get(segments[3]);
        // Bundling looks for the theme first, a decision needs an agenda item: their own tests knock at them.
        if (record == null || row.path().endsWith("/bundle") || row.path().contains("{itemId}")) {
            return Optional.empty();
        }
        var path = row.path().contains("{id}")
                ? row.path().replace("{id}", record.get().toString())
                : row.path();
        var body = BODIES.getOrDefault(segments[segments.length - 1], "{}");
        return Optional.of(new Sample(path, row.method().equals("GET") ? null : body, Roles.COORDINATOR));
    }
}
