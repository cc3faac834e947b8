package nrw.kim.cases.peeradvice;

import java.util.function.Function;
import nrw.kim.cases.person.Groups;

/** A group of the person that the asker may show. */
public enum ShownGroup {
    /** Altersgruppe. */
    AGE(Groups::age),
    /** Gruppe der Staatsangehörigkeit; only for who reads the status in the case. */
    NATIONALITY(Groups::nationality),
    /** Gruppe des Aufenthaltsstatus; only for who reads the status in the case. */
    STATUS(Groups::status);

    private final Function<Groups, Object> feature;

    ShownGroup(Function<Groups, Object> feature) {
        this.feature = feature;
    }

    Function<Groups, Object> feature() {
        return feature;
    }
}
