package nrw.kim.network.testing;

import static nrw.kim.network.testing.Api.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Bodies that tests refer to. */
public final class Bodies {
    private Bodies() {}

    /** A group that decides by simple majority, with this many seats that vote. */
    public static Map<String, Object> aGroup(int seats) {
        return json(
                "name",
                "PAG ChAR",
                "kind",
                "PROJEKTARBEITSGRUPPE",
                "rules",
                json("decisionMode", "EINFACHE_MEHRHEIT", "circularAllowed", false),
                "seats",
                Collections.nCopies(seats, aSeat("Leitung Ausländerbehörde")));
    }

    /** The Lenkungsgruppe. */
    public static Map<String, Object> aSteeringGroup() {
        var group = aGroup(2);
        group.put("name", "Lenkungsgruppe");
        group.put("kind", "LENKUNGSGRUPPE");
        return group;
    }

    /** A seat by function. */
    public static Map<String, Object> aSeat(String function) {
        return json(
                "function", function,
                "sendingBody", "Kreis Wesel",
                "seatClass", "ABH_EBH",
                "role", "MITGLIED",
                "voting", true);
    }

    /** Seats by function. */
    public static List<Map<String, Object>> seats(String function) {
        return List.of(aSeat(function));
    }
}
