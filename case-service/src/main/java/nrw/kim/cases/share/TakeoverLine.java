package nrw.kim.cases.share;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What taking over would change.
 *
 * @param area the Zuständigkeit; null if nobody has the Kommune
 * @param version of the area, to send back with what is applied
 * @param before percent of a full post today
 * @param after percent of a full post by the calculation
 * @param obstacle why a human has to see to it first; null if it can be applied
 */
@Schema(name = "PostShareTakeoverLine")
public record TakeoverLine(
        String ags,
        String municipality,
        @Nullable UUID area,
        @Nullable Integer version,
        @Nullable String colleague,
        @Nullable String name,
        @Schema(required = true) int before,
        @Schema(required = true) int after,
        @Nullable Obstacle obstacle) {

    /** Why a line cannot be applied as it is. */
    @Schema(name = "PostShareObstacle")
    public enum Obstacle {
        /** Nobody is responsible for the Kommune today. */
        NOBODY_RESPONSIBLE,
        /** The colleague would have more than a full post; somebody else is needed. */
        OVER_FULL_POST,
        /** Nothing would be left; the Zuständigkeit is removed by hand. */
        NOTHING_LEFT
    }

    TakeoverLine with(Obstacle found) {
        return new TakeoverLine(ags, municipality, area, version, colleague, name, before, after, found);
    }

    /** True if applying it changes something and nothing is in the way. */
    boolean canBeApplied() {
        return obstacle == null && before != after;
    }
}
