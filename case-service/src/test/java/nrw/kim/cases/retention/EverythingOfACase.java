package nrw.kim.cases.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nrw.kim.kit.testing.TestDatabase;

/**
 * A row in every table that leads to a case, found in the catalogue of the database: a table that comes later is filled here
 * without anybody's doing. Each text holds a word that stands nowhere else.
 */
final class EverythingOfACase {
    /** Columns that lead to a case, a person or a referral without a foreign key. */
    private static final Map<String, String> BY_NAME =
            Map.of("case_id", "case_file", "person_id", "person", "referral_id", "referral");

    private static final Map<String, String> BY_TABLE =
            Map.of("webhook_delivery.subject", "referral", "forwarded_referral.id", "referral");

    /** Proof of what was done, and what the clock forgets by itself: ids and codes. */
    static final Set<String> STAYS = Set.of("domain_event", "access_log", "erased_case", "idempotency_key", "inbox");

    /** Nothing of a person: the row stays and loses its way back to the case. */
    private static final Set<String> CUT_LOOSE = Set.of("gap_report", "walk_in");

    /** Columns that may be empty are empty together. */
    private static final Set<String> BARE = Set.of("case_retention", "gap_report", "walk_in", "webhook");

    /** Columns that must fit each other, in a state that does not keep the case. */
    private static final Map<String, String> FITTING = Map.of(
            "disclosure_request.status", "'GIVEN'",
            "disclosure_request.given_on", "'2018-01-01'",
            "disclosure_request.form", "'PAPER'",
            "disclosure_request.ended_at", "'2018-01-01 12:00:00Z'",
            "disclosure_request.refusal_reason", "null",
            "case_restriction.told_on", "'2018-01-01'",
            "case_restriction.lifted_at", "'2018-01-01 12:00:00Z'");

    private record Column(String name, String type, boolean required) {}

    private final Map<String, List<Column>> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> references = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<String> filled = new LinkedHashSet<>();
    private final Set<String> leading;
    private final String ki;
    private final String word;

    EverythingOfACase(String ki, String caseId, String word) {
        this.ki = ki;
        this.word = word;
        readCatalogue();
        var file = TestDatabase.rows(
                        "select id, person_id, referral_id from case_file where id = ?", UUID.fromString(caseId))
                .getFirst();
        ids.put("case_file", (UUID) file.get("id"));
        ids.put("person", (UUID) file.get("person_id"));
        ids.put("referral", (UUID) file.get("referral_id"));
        leading = leading();
        leading.forEach(this::fill);
    }

    /** Tables that got a row. */
    Set<String> tables() {
        return filled;
    }

    /** Every id that must be found nowhere once the case is erased. */
    List<String> gone() {
        return ids.entrySet().stream()
                .filter(one -> filled.contains(one.getKey())
                        || Set.of("case_file", "person", "referral", "household")
                                .contains(one.getKey()))
                .filter(one -> !CUT_LOOSE.contains(one.getKey()))
                .map(one -> one.getValue().toString())
                .toList();
    }

    /** Where a text is found in the whole database: the tables, past the lock of the tenants. */
    static List<String> tablesWith(String text) {
        return TestDatabase.rows("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
                        """).stream()
                .map(row -> (String) row.get("table_name"))
                .filter(table -> !TestDatabase.rows(
                                "select 1 from %s t where cast(t as text) like ? limit 1".formatted(table),
                                "%" + text + "%")
                        .isEmpty())
                .toList();
    }

    private void readCatalogue() {
        for (var row : TestDatabase.rows("""
                select c.table_name, c.column_name, c.data_type, c.is_nullable = 'NO' and c.column_default is null as required
                  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                 where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                """)) {
            columns.computeIfAbsent((String) row.get("table_name"), table -> new ArrayList<>())
                    .add(new Column((String) row.get("column_name"), (String) row.get("data_type"), (Boolean)
                            row.get("required")));
        }
        for (var row : TestDatabase.rows("""
                select c.conrelid::regclass::text as child, a.attname::text as field, c.confrelid::regclass::text as parent
                  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                 where c.contype = 'f'
                """)) {
            references
                    .computeIfAbsent((String) row.get("child"), table -> new HashMap<>())
                    .put((String) row.get("field"), (String) row.get("parent"));
        }
        columns.forEach((table, all) -> all.forEach(column -> {
            var parent = BY_TABLE.getOrDefault(table + "." + column.name(), BY_NAME.get(column.name()));
            if (parent != null) {
                references.computeIfAbsent(table, any -> new HashMap<>()).putIfAbsent(column.name(), parent);
            }
        }));
    }

    /** Tables that lead to the case, also over others. */
    private Set<String> leading() {
        var leading = new HashSet<>(Set.of("case_file", "person", "referral"));
        var known = 0;
        while (known < leading.size()) {
            known = leading.size();
            references.forEach((table, parents) -> {
                if (!STAYS.contains(table) && parents.values().stream().anyMatch(leading::contains)) {
                    leading.add(table);
                }
            });
        }
        leading.removeAll(Set.of("case_file", "person", "referral"));
        return leading;
    }

    private UUID fill(String table) {
        if (ids.containsKey(table)) {
            return ids.get(table);
        }
        var parents = references.getOrDefault(table, Map.of());
        var values = new LinkedHashMap<String, String>();
        for (var column : columns.get(table)) {
            var parent = parents.get(column.name());
            if (FITTING.containsKey(table + "." + column.name())) {
                values.put(column.name(), FITTING.get(table + "." + column.name()));
            } else if (parent != null && !parent.equals(table)) {
                values.put(column.name(), "'" + fill(parent) + "'");
            } else if (column.name().equals("ki")) {
                values.put("ki", "'" + ki + "'");
            } else if (column.required() || column.type().equals("text") && parent == null && !BARE.contains(table)) {
                values.put(column.name(), value(table, column.type()));
            }
        }
        var own = values.getOrDefault("id", "'" + ids.get("case_file") + "'").replace("'", "");
        TestDatabase.execute("insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", values.keySet()), String.join(", ", values.values())));
        ids.put(table, UUID.fromString(own));
        if (parents.values().stream().anyMatch(parent -> filled.contains(parent) || BY_NAME.containsValue(parent))) {
            filled.add(table);
        }
        return ids.get(table);
    }

    /** What is no part of the case, and only needed for a part of it, does not know the word. */
    private String value(String table, String type) {
        var word = leading.contains(table) && !CUT_LOOSE.contains(table) ? this.word : "any";
        return switch (type) {
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "text" -> "'" + word + UUID.randomUUID() + "'";
            case "integer", "bigint" -> "1";
            case "boolean" -> "false";
            case "date" -> "'2018-01-01'";
            case "timestamp with time zone" -> "'2018-01-01 12:00:00Z'";
            case "bytea" -> "'" + word + "'";
            default -> throw new IllegalStateException("no value of type " + type);
        };
    }

    /** A foreign key that erases or empties its rows with what it leads to, and no index that finds them. */
    static Set<String> unindexed() {
        return TestDatabase.rows("""
                        select c.conname::text as name from pg_constraint c
                         where c.contype = 'f' and c.confdeltype in ('c', 'n')
                           and not exists (
                               select from pg_index i
                                where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
                                  and (i.indpred is null
                                       or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))
                        """).stream()
                .map(row -> (String) row.get("name"))
                .collect(Collectors.toSet());
    }
}
