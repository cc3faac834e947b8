package nrw.kim.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.LocalDays;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database behind a test: creates it with its two roles, and looks into it past row-level security. */
public final class TestDatabase {
    static final String OWNER = "kim_owner";
    static final String APP = "kim_app";
    static final String PASSWORD = "only-in-tests";

    private TestDatabase() {}

    static void create(TestPostgres postgres, String name) {
        try (var superuser = DriverManager.getConnection(postgres.superuserUrl("postgres"));
                var statement = superuser.createStatement()) {
            statement.execute("create role %s login replication password '%s'".formatted(OWNER, PASSWORD));
            statement.execute("create role %s login nobypassrls password '%s'".formatted(APP, PASSWORD));
            statement.execute("create database %s owner %s".formatted(name, OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a query as column name to value, seen past the tenants' lock. */
    public static List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var result = statement.executeQuery();
            var columns = result.getMetaData();
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int c = 1; c <= columns.getColumnCount(); c++) {
                    row.put(columns.getColumnLabel(c), result.getObject(c));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as superuser. */
    public static void execute(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types of the events about an aggregate, oldest first. */
    public static List<String> eventTypes(Object subject) {
        return rows("select type from domain_event where subject = ? order by id", subject.toString()).stream()
                .map(row -> (String) row.get("type"))
                .toList();
    }

    /** A connection as the service has it: with the app role, before any tenant is named. */
    public static Connection asApp() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class), APP, PASSWORD);
    }

    /** Its days are those that the services count, whatever the zone of the machine. */
    private static Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("kim.test.superuser-url", String.class));
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone '%s'".formatted(LocalDays.ZONE));
        }
        return connection;
    }
}
