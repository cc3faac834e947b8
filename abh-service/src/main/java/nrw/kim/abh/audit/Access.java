package nrw.kim.abh.audit;

import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One read (Zugriff).
 *
 * @param actor sub of who read
 * @param actorOrg body of who read
 * @param role roles at that moment
 * @param action PROCEDURE_READ or EXTRACT_READ
 * @param subject id of the procedure or handover
 */
public record Access(
        UUID id,
        OffsetDateTime time,
        String actor,
        @Nullable UUID actorOrg,
        String role,
        String purpose,
        String action,
        String subject) {

    static Access from(Tuple row) {
        return new Access(
                row.get("id", UUID.class),
                row.get("time", OffsetDateTime.class),
                row.get("actor", String.class),
                row.get("actor_org", UUID.class),
                row.get("role", String.class),
                row.get("purpose", String.class),
                row.get("action", String.class),
                row.get("subject", String.class));
    }
}
