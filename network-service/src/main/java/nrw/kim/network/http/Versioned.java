package nrw.kim.network.http;

import java.util.UUID;

/** A record as shown, with the version that a change has to name. */
public interface Versioned {
    /** Id of the record. */
    UUID id();

    /** Its version. */
    int version();
}
