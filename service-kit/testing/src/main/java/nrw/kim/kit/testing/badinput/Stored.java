package nrw.kim.kit.testing.badinput;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nrw.kim.kit.testing.TestDatabase;

/** How many rows each table holds that a call could add to. */
final class Stored {
    // Reads are written down also where they end in a refusal; the others fill in the background.
    private static final String ROWS = """
            select table_name as name,
                   (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', table_name), false, true, '')))[1]::text as n
              from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE'
               and table_name not in ('access_log', 'inbox', 'dead_letter', 'webhook_delivery', 'webhook_attempt')
            """;

    private final Map<String, String> rows;

    private Stored(Map<String, String> rows) {
        this.rows = rows;
    }

    static Stored now() {
        return new Stored(new TreeMap<>(TestDatabase.rows(ROWS).stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (String) row.get("n")))));
    }

    void isStillAll(String operation) {
        var now = now().rows;
        if (!now.equals(rows)) {
            throw new AssertionError("%s stored bad input: %s before, %s after".formatted(operation, rows, now));
        }
    }
}
