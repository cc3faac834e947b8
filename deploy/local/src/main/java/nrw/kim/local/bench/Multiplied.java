package nrw.kim.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes many cases of the ones that are there: every row that belongs to a case is copied under new ids, with names, days of
 * birth and days of opening spread as in life and case managers of its own for all but a few. The columns are asked from the database, so that it goes on
 * working when a table grows.
 */
final class Multiplied {
    private static final List<String> TABLES = List.of(
            "person", "case_file", "assessment", "assessment_domain", "goal", "contact", "plan_step", "referral");

    /** Of so many copies one stays with the case manager of its original. */
    private static final int CASELOADS = 60;

    /** Two years. Copies opened at one moment would lie side by side in every list, a thousand times the same name. */
    private static final int MINUTES = 2 * 365 * 24 * 60;

    private final Connection database;

    Multiplied(Connection database) {
        this.database = database;
    }

    /** Takes what is there as originals. */
    void originals() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create temp table original (id uuid primary key)");
            for (var table : TABLES) {
                statement.execute("insert into original select id from " + table);
            }
        }
    }

    /**
     * Copies the originals.
     *
     * @param from number of the first copy, above all earlier ones
     * @param to number of the last copy
     */
    void copies(int from, int to) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var table : TABLES) {
                statement.execute(copying(table, from, to));
            }
            statement.execute("vacuum analyze");
        }
    }

    private String copying(String table, int from, int to) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : columns(table)) {
            names.add('"' + column + '"');
            values.add(value(table, column));
        }
        return "insert into %s (%s) select %s from %s r, generate_series(%d, %d) n where r.id in (select id from original)"
                .formatted(table, String.join(", ", names), String.join(", ", values), table, from, to);
    }

    private static String value(String table, String column) {
        return switch (column) {
            case "id", "person_id", "case_id", "assessment_id", "goal_id", "person_key" ->
                "md5(r.%s::text || n)::uuid".formatted(column);
            case "number" -> table.equals("case_file") ? "r.number || '-' || n" : "r.number";
            case "external_reference" -> "r.external_reference || '-' || n";
            case "family_name" -> "r.family_name || chr(97 + n % 26) || chr(97 + n / 26 % 26)";
            case "birth_date" -> "r.birth_date + (n * 37 % 9000 - 4500)";
            case "opened_at" ->
                "r.opened_at - (abs(hashtext(r.id::text || n)) %% %d) * interval '1 minute'".formatted(MINUTES);
            case "responsible" ->
                "case when n %% %d = 0 then r.responsible else md5(r.responsible || n %% %d) end"
                        .formatted(CASELOADS, CASELOADS);
            default -> "r.\"" + column + '"';
        };
    }

    private List<String> columns(String table) throws SQLException {
        try (var statement = database.prepareStatement(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' order by ordinal_position")) {
            statement.setString(1, table);
            var found = statement.executeQuery();
            var columns = new ArrayList<String>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            return columns;
        }
    }
}
