package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nrw.kim.local.config.Service;
import nrw.kim.local.stack.Part;

/**
 * The connectors that carry each service's {@code domain_event} table to Kafka. They come after the services, whose migrations create
 * publication and slot; nothing written before is lost, because the slot keeps it.
 */
final class Relay implements Part {

    static final String NAME = "relay";

    private static final Duration BETWEEN_RESTARTS = Duration.ofSeconds(5);

    private final Setup setup;
    private long restartedAt;

    Relay(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of(Connect.NAME, Service.CASE.part(), Service.NETWORK.part(), Service.ABH.part());
    }

    @Override
    public String log() {
        return Connect.NAME;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(60);
    }

    @Override
    public boolean lasting() {
        return true;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        for (Connector connector : connectors()) {
            connector.exist();
        }
    }

    /** A connector that failed while Postgres or Kafka was away is started again. */
    @Override
    public boolean ready() throws IOException, InterruptedException {
        boolean all = true;
        for (Connector connector : connectors()) {
            try {
                all &= connector.running();
            } catch (IOException failed) {
                restart();
                throw failed;
            }
        }
        return all;
    }

    private List<Connector> connectors() throws IOException {
        Path folder = setup.home().root().resolve("deploy/kafka-connect");
        List<Connector> connectors = new ArrayList<>();
        for (Service service : Service.publishing()) {
            connectors.add(Connector.read(folder, service.part(), setup.ports().http(Connect.NAME)));
        }
        return connectors;
    }

    private void restart() throws IOException, InterruptedException {
        if (System.nanoTime() - restartedAt > BETWEEN_RESTARTS.toNanos()) {
            for (Connector connector : connectors()) {
                connector.restartFailed();
            }
            restartedAt = System.nanoTime();
        }
    }
}
