package nrw.kim.network.body;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.BodyKind;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body as shown.
 *
 * @param hints what its keepers should look at
 */
@Schema(name = "Body")
record BodyView(
        UUID id,
        String ki,
        String name,
        BodyKind kind,
        @Nullable String alias,
        @Nullable Integer maxMembers,
        BodyDetails.Rules rules,
        List<Seat> seats,
        List<Hint> hints,
        int version)
        implements Versioned {

    static BodyView from(Body body) {
        var details = body.details();
        return new BodyView(
                body.id(),
                body.ki().value(),
                details.name(),
                details.kind(),
                details.alias(),
                details.maxMembers(),
                details.rules(),
                details.seats(),
                Composition.hints(body.ki(), details),
                body.version());
    }
}
