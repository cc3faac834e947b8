package nrw.kim.network.register;

import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;

/**
 * A record that a KI keeps by PUT.
 *
 * @param <D> what is said of it; two versions are the same if these are equal
 */
public interface Entry<D> {
    /** Tenant that keeps it. */
    KiKey ki();

    /** Its id, given from outside. */
    UUID id();

    /** Its version. */
    int version();

    /** What is said of it now. */
    D details();

    /** Says something else of it. */
    void assign(D details);

    /** What the others have to know after it was created or changed; empty if nothing. */
    Optional<KimEvent> announcement(boolean created);
}
