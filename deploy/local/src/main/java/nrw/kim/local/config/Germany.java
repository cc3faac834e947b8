package nrw.kim.local.config;

import java.time.LocalDate;
import java.time.ZoneId;

/** The zone whose days the platform counts. */
public final class Germany {
    /** Europe/Berlin. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Germany() {}

    /** The day it is there, whatever the zone of the machine. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
