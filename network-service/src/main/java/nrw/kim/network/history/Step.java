package nrw.kim.network.history;

import java.time.Instant;
import java.util.Locale;
import nrw.kim.events.EventCatalogue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a record's history.
 *
 * @param time when
 * @param type type of the event
 * @param title what happened, by Accept-Language
 * @param actor who did it; null if the reader may not know or nobody is recorded
 */
@Schema(name = "HistoryStep")
public record Step(
        Instant time, String type, String title, @Nullable String actor) {
    static Step of(Instant time, String type, String actor, Locale language) {
        var title =
                EventCatalogue.byType(type).map(event -> event.title(language)).orElse(type);
        return new Step(time, type, title, actor);
    }
}
