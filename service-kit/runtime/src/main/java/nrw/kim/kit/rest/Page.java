package nrw.kim.kit.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the records, in the list's stable order
 * @param next value for {@code after} of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Records per page if the caller says nothing. */
    public static final String DEFAULT_LIMIT = "50";
    /** Most records per page. */
    public static final int MAX_LIMIT = 200;

    /** Cuts a page out of {@code limit + 1} rows that are ordered by id. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, UUID> id, Function<R, T> view) {
        var page = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? id.apply(page.getLast()).toString() : null;
        return new Page<>(page.stream().map(view).toList(), next);
    }
}
