package nrw.kim.cases.casefile;

import java.util.Map;

/**
 * What a list of cases is narrowed by, as a part of the statement that finds them: however many cases meet it, none of them is
 * passed.
 *
 * @param text condition over the attributes of {@link Case}; it may ask for {@code :kis}
 * @param parameters its own; their names begin with {@code situation}
 */
public record CaseCondition(String text, Map<String, Object> parameters) {}
