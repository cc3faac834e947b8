package nrw.kim.network.http;

import java.util.function.Function;

/**
 * Outcome of a PUT.
 *
 * @param record the record as it stands now
 * @param created true if it was not there before
 */
public record Saved<T>(T record, boolean created) {
    /** The same outcome with the record as shown. */
    public <V> Saved<V> map(Function<T, V> view) {
        return new Saved<>(view.apply(record), created);
    }
}
