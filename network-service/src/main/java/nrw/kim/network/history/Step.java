package nrw.kim.network.history;

import java.time.Instant;
import nrw.kim.events.EventCatalogue;

/**
 * One step of a record's history.
 *
 * @param time when
 * @param type type of the event
 * @param title what happened, in German
 * @param actor who did it; null if the reader may not know or nobody is recorded
 */
public record Step(Instant time, String type, String title, String actor) {
    static Step of(Instant time, String type, String actor) {
        var title = EventCatalogue.byType(type).map(EventCatalogue.Entry::title).orElse(type);
        return new Step(time, type, title, actor);
    }
}
