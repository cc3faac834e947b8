package nrw.kim.local.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of ids out of a database, and what two of them do not share. */
final class Ids {
    private Ids() {}

    static Set<String> of(Connection database, String sql, Object... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            var ids = new LinkedHashSet<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    /** What is in one but not in the other. */
    static List<String> missing(Set<String> expected, Set<String> there) {
        var missing = new ArrayList<>(expected);
        missing.removeAll(there);
        return missing;
    }

    /** What only one of the two has. */
    static List<String> different(Set<String> one, Set<String> other) {
        var all = missing(one, other);
        all.addAll(missing(other, one));
        return all;
    }
}
