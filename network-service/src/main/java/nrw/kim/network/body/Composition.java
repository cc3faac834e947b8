package nrw.kim.network.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.BodyKind;

/**
 * Who should sit in a Lenkungsgruppe: the ABH "auf jeden Fall" and the Wohlfahrt (B1-05), in a Kreis each class of
 * municipality (B1-03); health, migrant organisations and volunteers are recommended (B1-05). Shown as hints.
 */
final class Composition {
    private static final List<SeatClass> REQUIRED = List.of(SeatClass.ABH_EBH, SeatClass.WELFARE);
    private static final List<SeatClass> REQUIRED_IN_A_KREIS =
            List.of(SeatClass.LARGE_CITY, SeatClass.MEDIUM_CITY, SeatClass.SMALL_MUNICIPALITY);
    private static final List<SeatClass> RECOMMENDED =
            List.of(SeatClass.HEALTH, SeatClass.MIGRANT_ORGANISATIONS, SeatClass.VOLUNTEERS);

    private Composition() {}

    static List<Hint> hints(KiKey ki, BodyDetails body) {
        var hints = new ArrayList<Hint>();
        if (body.maxMembers() != null && body.seats().size() > body.maxMembers()) {
            hints.add(Hint.tooMany(body.seats().size(), body.maxMembers()));
        }
        if (body.kind() == BodyKind.LENKUNGSGRUPPE) {
            if (body.seats().stream().noneMatch(seat -> seat.role() == SeatRole.VORSITZ)) {
                hints.add(Hint.noChair());
            }
            missing(body, required(ki))
                    .map(group -> Hint.missing("REQUIRED_GROUP_MISSING", group))
                    .forEach(hints::add);
            missing(body, RECOMMENDED.stream())
                    .map(group -> Hint.missing("RECOMMENDED_GROUP_MISSING", group))
                    .forEach(hints::add);
        }
        return hints;
    }

    private static Stream<SeatClass> required(KiKey ki) {
        var isKreis = RegionalKeys.kommunenOf(ki).size() > 1;
        return isKreis ? Stream.concat(REQUIRED.stream(), REQUIRED_IN_A_KREIS.stream()) : REQUIRED.stream();
    }

    private static Stream<SeatClass> missing(BodyDetails body, Stream<SeatClass> groups) {
        return groups.filter(group -> body.seats().stream().noneMatch(seat -> seat.seatClass() == group));
    }
}
