package nrw.kim.reporting.disclosure;

import java.math.BigDecimal;

/**
 * A figure as it may be shown.
 *
 * @param value rounded value; null if it is withheld
 * @param note reason; null if there is nothing to say
 */
public record Released(BigDecimal value, Note note) {

    static Released of(long value) {
        return new Released(BigDecimal.valueOf(value), null);
    }

    /** Withheld for this reason. */
    public static Released withheld(Note note) {
        return new Released(null, note);
    }

    /** True if no value is shown. */
    public boolean suppressed() {
        return value == null;
    }

    boolean isTooFew() {
        return suppressed() && note == Note.TOO_FEW;
    }
}
