package nrw.kim.cases.team;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the KI.
 *
 * @param id subject of the person's token
 * @param organisation Anstellungsträger
 * @param lastSeen last visit, to the hour
 * @param languages ISO 639 codes of what the person chose to name, to counsel in (B2-54)
 * @param languagesVersion version of the languages, for a change
 */
@Schema(name = "Colleague")
public record Colleague(
        String id,
        String ki,
        String name,
        @Nullable UUID organisation,
        List<String> roles,
        OffsetDateTime lastSeen,
        List<String> languages,
        @Schema(required = true) int languagesVersion) {

    /** True if the person had this role at the last visit. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
