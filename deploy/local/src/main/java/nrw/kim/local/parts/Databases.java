package nrw.kim.local.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import nrw.kim.local.config.Service;

/**
 * One database and two roles per service: the owner migrates and replicates, the application role owns nothing, so that
 * row-level security holds for it. Keycloak has a database of its own. Names come from our own constants only.
 */
final class Databases {

    static final String KEYCLOAK = "kim_keycloak";

    private final Setup setup;

    Databases(Setup setup) {
        this.setup = setup;
    }

    Connection administrator(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", setup.secrets().database("postgres"));
        login.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(setup.ports().jdbc(database), login);
    }

    /** Creates what is missing and leaves the rest as it is. */
    void exist() throws SQLException {
        try (Connection connection = administrator("postgres")) {
            role(connection, KEYCLOAK, "");
            database(connection, KEYCLOAK, KEYCLOAK);
            for (Service service : Service.storing()) {
                role(connection, service.owner(), "replication");
                role(connection, service.app(), "nobypassrls");
                if (database(connection, service.database(), service.owner())) {
                    execute(connection, "grant connect on database %s to %s", service.database(), service.app());
                }
            }
        }
    }

    private void role(Connection connection, String name, String rights) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(
                    connection,
                    "create role %s login %s password '%s'",
                    name,
                    rights,
                    setup.secrets().database(name));
        }
    }

    private boolean database(Connection connection, String name, String owner) throws SQLException {
        if (exists(connection, "select 1 from pg_database where datname = ?", name)) {
            return false;
        }
        execute(connection, "create database %s owner %s", name, owner);
        execute(connection, "revoke connect on database %s from public", name);
        try (Connection inside = administrator(name)) {
            execute(inside, "alter schema public owner to %s", owner);
        }
        return true;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String statement, Object... names) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement.formatted(names));
        }
    }
}
