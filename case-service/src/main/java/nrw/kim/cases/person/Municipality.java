package nrw.kim.cases.person;

import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;

/** A municipality (Kommune) with its name; its key where no municipality of NRW has it. */
public record Municipality(Ags ags, String name) {
    /** The municipality with this key; null for none. */
    public static Municipality of(Ags ags) {
        return ags == null
                ? null
                : new Municipality(ags, RegionalKeys.nameOf(ags).orElse(ags.value()));
    }
}
