package nrw.kim.network.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Conditions of a list query on one entity, called {@code r} in them; a condition whose value is missing is left out. */
public final class Where {
    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Where(String entity) {
        this.entity = entity;
    }

    /** Starts a query on an entity. */
    public static Where from(Class<?> entity) {
        return new Where(entity.getSimpleName());
    }

    /** Adds a condition without parameter. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named parameter, unless the value is null. */
    public Where and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a search for a part of a text in any letter case, unless the part is null or blank. */
    public Where contains(String field, String part) {
        return part == null || part.isBlank()
                ? this
                : and("lower(r." + field + ") like :part escape '!'", "part", pattern(part.strip()));
    }

    /** Leaves one entry of a thing that several of the caller's tenants know. */
    public Where onceAcrossTenants() {
        return and("not exists (select 1 from " + entity + " t where t.id = r.id and t.ki < r.ki)");
    }

    /** The query text, ordered by id. */
    public String orderedById() {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "from " + entity + " r" + where + " order by r.id";
    }

    /** Values of the named parameters. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private static String pattern(String text) {
        var literal = text.toLowerCase(Locale.GERMAN)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
