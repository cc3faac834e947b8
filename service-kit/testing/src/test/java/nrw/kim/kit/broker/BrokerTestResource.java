package nrw.kim.kit.broker;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.HashMap;
import java.util.Map;
import nrw.kim.kit.testing.KimTestResource;

/** The usual surroundings, but with the kit's own Kafka configuration and a gate before Postgres. */
public class BrokerTestResource extends KimTestResource {
    private final KafkaBroker kafka = new KafkaBroker();
    private TcpGate database;

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(super.start());
        // It also sets system properties, which would go before what is put here.
        InMemoryConnector.clear();
        database = new TcpGate(Integer.parseInt(config.get("KIM_DB_PORT")));
        kafka.start();
        config.put("KIM_DB_HOST", "127.0.0.1");
        config.put("KIM_DB_PORT", String.valueOf(database.port()));
        config.put("KIM_KAFKA", kafka.bootstrapServers());
        config.put("mp.messaging.incoming.inbox.connector", "smallrye-kafka");
        config.put("mp.messaging.incoming.dead-letters.connector", "smallrye-kafka");
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(KafkaBroker.class));
        injector.injectIntoFields(database, new TestInjector.MatchesType(TcpGate.class));
    }

    @Override
    public void stop() {
        kafka.close();
        database.close();
        super.stop();
    }
}
