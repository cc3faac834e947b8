package nrw.kim.abh;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.abh.testing.Procedures;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.access.AccessRow;
import nrw.kim.kit.testing.access.AccessTableTest;

/** Walks the endpoints with each role, and with the own organisation's token in another KI. */
@QuarkusTest
class AccessTest extends AccessTableTest {
    private UUID handover;
    private UUID procedure;

    @Override
    protected Optional<Sample> sample(AccessRow row) {
        var role =
                row.roles().contains(Roles.RESIDENCE_OFFICER) ? Roles.RESIDENCE_OFFICER : Roles.DATA_PROTECTION_OFFICER;
        var path = row.path()
                .replace("{handoverId}", handover().toString())
                .replace("{id}", procedure().toString())
                .replace("{code}", "FDGO");
        return Optional.of(new Sample(path, bodyOf(row), role));
    }

    private String bodyOf(AccessRow row) {
        var action = row.path().substring(row.path().lastIndexOf('/') + 1);
        return switch (action) {
            case "decline", "return" -> "{\"reason\":\"OTHER\"}";
            case "procedures" -> Procedures.request(handover(), "P25B");
            case "{code}" -> "{\"state\":\"MET\"}";
            case "decide" -> "{\"decision\":\"WITHDRAWN\"}";
            case "gaps" -> """
                {"kind":"CAPACITY","dimension":"QUANTITATIVE","domain":"LANGUAGE","title":"Kurse","description":"voll",
                 "frequency":"ONCE","releasedForStructure":true}""";
            default -> null;
        };
    }

    private UUID handover() {
        if (handover == null) {
            handover = Procedures.accepted(org());
        }
        return handover;
    }

    private UUID procedure() {
        if (procedure == null) {
            procedure = Procedures.opened(org(), "P25B");
        }
        return procedure;
    }
}
