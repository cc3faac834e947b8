package nrw.kim.cases.referral;

import java.util.List;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/** Routing by residence: the municipality decides which KI is responsible (B2-05; Stadt Aachen is not the StädteRegion). */
final class Area {
    private Area() {}

    /** @throws Problem 400 if no municipality of NRW has the key */
    static KiKey responsibleFor(Ags residence) {
        return RegionalKeys.kiOf(residence)
                .orElseThrow(() -> Problem.validation(List.of(
                        new Violation("/person/residence/ags", "UnknownAgs", "no municipality of NRW has this key"))));
    }

    /** @throws Problem 422 naming the responsible KI if the residence lies outside the sender's area */
    static KiKey within(Actor sender, Ags residence) {
        var ki = responsibleFor(residence);
        if (!sender.actsFor(ki)) {
            throw Problem.rule("outside-senders-area")
                    .with("responsibleKi", ki.value())
                    .with("responsibleKiName", RegionalKeys.nameOf(ki).orElse(ki.value()));
        }
        return ki;
    }
}
