package nrw.kim.cases.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.problem.Problem;

/**
 * How the case list is ordered. A page goes on behind the last line of the one before, named by what the list is ordered
 * by: no line is left out or shown twice when cases come in between. Imported cases were opened before they came here, so
 * an id does not tell which case is the newest.
 */
public enum CaseOrder {
    /** Opened last comes first. */
    NEWEST("openedAt desc, id desc", "(openedAt, id) < (:day, :id)"),
    /** Opened first comes first. */
    OLDEST("openedAt, id", "(openedAt, id) > (:day, :id)"),
    /** By Fallnummer. */
    NUMBER("number", "number > :number");

    private static final String BETWEEN = "_";

    private final String order;
    private final String behind;

    CaseOrder(String order, String behind) {
        this.order = order;
        this.behind = behind;
    }

    String order() {
        return order;
    }

    /** Condition for the lines behind a cursor. */
    String behind() {
        return behind;
    }

    /** Where the page behind this line goes on. */
    String cursor(Case last) {
        return this == NUMBER ? last.number() : last.openedAt().toInstant() + BETWEEN + last.id();
    }

    /** @throws Problem 400 if it is none of this order's cursors */
    Map<String, Object> parameters(String cursor) {
        if (this == NUMBER) {
            return Map.of("number", cursor);
        }
        try {
            var parts = cursor.split(BETWEEN, 2);
            return Map.of(
                    "day",
                    OffsetDateTime.ofInstant(Instant.parse(parts[0]), ZoneOffset.UTC),
                    "id",
                    UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problem.of(400, "unknown-cursor");
        }
    }
}
