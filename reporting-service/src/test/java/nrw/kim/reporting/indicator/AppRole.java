package nrw.kim.reporting.indicator;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as the application's own role sees it. */
final class AppRole {
    private AppRole() {}

    /** Rows of one KI that a transaction of another sees. */
    static long count(String table, String tenant, String ki) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("KIM_DB_APP_USER", String.class),
                config.getValue("KIM_DB_APP_PASSWORD", String.class))) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local kim.ki = '%s'".formatted(tenant));
                var rows = statement.executeQuery("select count(*) from %s where ki = '%s'".formatted(table, ki));
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
