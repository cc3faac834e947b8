package nrw.kim.local.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nrw.kim.local.api.Http;
import nrw.kim.local.config.Service;
import nrw.kim.local.platform.Platform;

/**
 * A case-service of its own on a database of its own, on the same Postgres: measuring leaves no trace in the demo data. Its
 * consumer group is its own too, so that it takes no partition from the real one.
 */
final class Scratch implements AutoCloseable {
    static final String DATABASE = "kim_scratch";

    private final Platform platform;
    private final int port;
    private final Process service;

    Scratch(Platform platform) throws Exception {
        this.platform = platform;
        drop();
        administer("create database %s owner %s".formatted(DATABASE, Service.CASE.owner()));
        this.port = freePort();
        this.service = start();
        awaitReady();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The login that the service itself works with. */
    Map<String, String> login() {
        return Map.of(
                "PGHOST", platform.ports().host("postgres"),
                "PGPORT", String.valueOf(platform.ports().of("postgres")),
                "PGDATABASE", DATABASE,
                "PGUSER", Service.CASE.app(),
                "PGPASSWORD", platform.secrets().database(Service.CASE.app()));
    }

    /** A connection past the tenants' lock, for data in bulk. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                platform.ports().jdbc(DATABASE), "postgres", platform.secrets().database("postgres"));
    }

    private Process start() throws IOException {
        var jar = platform.root().resolve("case-service/target/quarkus-app/quarkus-run.jar");
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar.toString()));
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                        Map.entry("KIM_DB_HOST", platform.ports().host("postgres")),
                        Map.entry("KIM_DB_PORT", String.valueOf(platform.ports().of("postgres"))),
                        Map.entry("KIM_DB_NAME", DATABASE),
                        Map.entry("KIM_DB_APP_USER", Service.CASE.app()),
                        Map.entry("KIM_DB_APP_PASSWORD", platform.secrets().database(Service.CASE.app())),
                        Map.entry("KIM_DB_OWNER_USER", Service.CASE.owner()),
                        Map.entry("KIM_DB_OWNER_PASSWORD", platform.secrets().database(Service.CASE.owner())),
                        Map.entry("KIM_WEBHOOK_KEY", platform.secrets().webhooks()),
                        Map.entry("KIM_KAFKA", platform.kafka()),
                        Map.entry("KIM_OIDC_URL", platform.ports().http("keycloak") + "/realms/kim"),
                        Map.entry("MP_MESSAGING_INCOMING_INBOX_GROUP_ID", DATABASE),
                        Map.entry("MP_MESSAGING_INCOMING_INBOX_AUTO_OFFSET_RESET", "latest"),
                        Map.entry("MP_MESSAGING_INCOMING_DEAD_LETTERS_GROUP_ID", DATABASE + "-dead-letters")));
        var log = platform.file("logs").resolve("scratch.log").toFile();
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private void awaitReady() throws Exception {
        var end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end && service.isAlive()) {
            try {
                if (Http.get(address() + "/q/health/ready").status() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(100);
        }
        close();
        throw new IllegalStateException("the scratch case-service did not become ready, see logs/scratch.log");
    }

    @Override
    public void close() throws Exception {
        service.destroy();
        service.waitFor();
        drop();
    }

    private void drop() throws SQLException {
        administer(
                "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = 'kim_relay_scratch'");
        administer("drop database if exists " + DATABASE + " with (force)");
    }

    private void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        platform.ports().jdbc("postgres"),
                        "postgres",
                        platform.secrets().database("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
