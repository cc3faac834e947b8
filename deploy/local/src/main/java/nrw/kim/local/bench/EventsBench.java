package nrw.kim.local.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Json;
import nrw.kim.local.platform.Platform;

/**
 * How long it takes from the commit of an event in case-service to its effect in reporting-service, committed as well: 100
 * visits of an Offene Sprechstunde a second, in a KI that the demo does not use. What it leaves behind is taken away.
 */
final class EventsBench implements Measurement {
    private static final String KI = "05111";
    private static final int PER_SECOND = 100;
    private static final int WARM_UP = 20 * PER_SECOND;
    private static final int EVENTS = 30 * PER_SECOND;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double MEDIAN = 100;
    private static final double P99 = 500;
    private static final String SAMPLE =
            "events/src/main/resources/nrw/kim/events/sample/nrw.kim.walk-in.recorded.v1.json";
    private static final String SAY = """
            insert into domain_event (id, topic, key, type, source, subject, ki, actor, time, payload)
            values (?, 'kim.case.walk-in', ?, 'nrw.kim.walk-in.recorded.v1', '/kim/case-service', ?, '%s', 'bench', now(), ?::jsonb)
            """.formatted(KI);
    private static final String ARRIVED =
            "select event_id from inbox where ki = '%s' and received_at > now() - cast(? as interval)".formatted(KI);

    /** A look back far enough for what a slow transaction began long ago; each look so far would be work of its own. */
    private static final int FAR_LOOK = 50;

    private static final String TABLES = """
            select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and c.column_name = 'ki' and t.table_type = 'BASE TABLE'
            """;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<Figure> measure(Platform platform) throws Exception {
        var sample = (ObjectNode) Json.read(platform.root().resolve(SAMPLE));
        try (var writer = superuser(platform, Service.CASE);
                var reader = superuser(platform, Service.REPORTING)) {
            try {
                run(writer, reader, sample, WARM_UP);
                var latencies = run(writer, reader, sample, EVENTS);
                return List.of(
                        Figure.atMost(
                                "event to its effect in the next service, median", at(latencies, 0.5), "ms", MEDIAN),
                        Figure.atMost("event to its effect, 99th percentile", at(latencies, 0.99), "ms", P99),
                        Figure.informing("events said", PER_SECOND, "1/s"));
            } finally {
                clean(writer);
                clean(reader);
            }
        }
    }

    /** Says the events evenly and looks for them meanwhile; returns the milliseconds of each, sorted. */
    private static double[] run(Connection writer, Connection reader, ObjectNode sample, int events) throws Exception {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < events; i++) {
            ids.add(UUID.randomUUID());
        }
        var committed = CompletableFuture.supplyAsync(() -> say(writer, sample, ids));
        var arrived = arrivals(reader, ids);
        var said = committed.get();
        return ids.stream()
                .mapToDouble(id -> Math.max(0, arrived.get(id) - said.get(id)) / 1e6)
                .sorted()
                .toArray();
    }

    private static Map<UUID, Long> say(Connection writer, ObjectNode sample, List<UUID> ids) {
        var committed = new HashMap<UUID, Long>();
        var begin = System.nanoTime();
        try (var statement = writer.prepareStatement(SAY)) {
            for (var id : ids) {
                LockSupport.parkNanos(begin + committed.size() * 1_000_000_000L / PER_SECOND - System.nanoTime());
                var visit = UUID.randomUUID().toString();
                statement.setObject(1, id);
                statement.setString(2, visit);
                statement.setString(3, visit);
                statement.setString(4, sample.put("walkInId", visit).toString());
                statement.execute();
                committed.put(id, System.nanoTime());
            }
            return committed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When each was first seen; looking takes a few milliseconds, which count as latency. */
    private static Map<UUID, Long> arrivals(Connection reader, List<UUID> ids) throws Exception {
        var awaited = new HashSet<>(ids);
        var seen = new HashMap<UUID, Long>();
        var last = System.nanoTime();
        try (var statement = reader.prepareStatement(ARRIVED)) {
            for (int look = 0; seen.size() < awaited.size(); look++) {
                statement.setString(1, look % FAR_LOOK == 0 ? "30 seconds" : "1 second");
                var rows = statement.executeQuery();
                var now = System.nanoTime();
                while (rows.next()) {
                    var id = rows.getObject(1, UUID.class);
                    if (awaited.contains(id) && seen.putIfAbsent(id, now) == null) {
                        last = now;
                    }
                }
                if (now - last > PATIENCE.toNanos()) {
                    throw new IllegalStateException(
                            "events did not arrive: %d of %d".formatted(seen.size(), ids.size()));
                }
                LockSupport.parkNanos(2_000_000);
            }
        }
        return seen;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    private static void clean(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            var tables = new ArrayList<String>();
            var found = statement.executeQuery(TABLES);
            while (found.next()) {
                tables.add(found.getString(1));
            }
            statement.execute("set session_replication_role = replica");
            for (var table : tables) {
                statement.execute("delete from %s where ki = '%s'".formatted(table, KI));
            }
        }
    }

    private static Connection superuser(Platform platform, Service service) throws SQLException {
        return DriverManager.getConnection(
                platform.ports().jdbc(service.database()),
                "postgres",
                platform.secrets().database("postgres"));
    }
}
