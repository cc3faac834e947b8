package nrw.kim.network.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something about a body's composition that its keepers should look at; never a refusal.
 *
 * @param code stable code
 * @param seatClass group it is about; null if none in particular
 * @param de German text
 * @param en English text
 */
@Schema(name = "BodyHint")
record Hint(String code, @Nullable SeatClass seatClass, String de, String en) {
    static Hint tooMany(int seats, int max) {
        return new Hint(
                "MAX_MEMBERS_EXCEEDED",
                null,
                "%d Sitze; vorgesehen sind höchstens %d".formatted(seats, max),
                "%d seats; at most %d are intended".formatted(seats, max));
    }

    static Hint noChair() {
        return new Hint("CHAIR_MISSING", null, "Kein Sitz hat den Vorsitz", "No seat chairs the body");
    }

    static Hint missing(String code, SeatClass group) {
        return new Hint(code, group, "Nicht vertreten: " + group.de(), "Not represented: " + group.en());
    }
}
