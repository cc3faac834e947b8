package nrw.kim.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.HashMap;
import java.util.Map;
import org.testcontainers.DockerClientFactory;

/**
 * Everything outside the service for a {@code @QuarkusTest}: Postgres with owner and app role as in production, the key
 * that the test tokens are signed with, and the inbox in memory. Init argument {@code service}: short name, e.g. case.
 */
public class KimTestResource implements QuarkusTestResourceLifecycleManager {
    private String service = "test";
    private TestPostgres postgres;

    @Override
    public void init(Map<String, String> args) {
        service = args.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        postgres = DockerClientFactory.instance().isDockerAvailable()
                ? new ContainerPostgres()
                : new EmbeddedPostgresServer();
        postgres.start();
        TestDatabase.create(postgres, "kim_" + service);
        var config = new HashMap<String, String>();
        config.put("KIM_DB_HOST", postgres.host());
        config.put("KIM_DB_PORT", String.valueOf(postgres.port()));
        config.put("KIM_DB_NAME", "kim_" + service);
        config.put("KIM_DB_APP_USER", TestDatabase.APP);
        config.put("KIM_DB_APP_PASSWORD", TestDatabase.PASSWORD);
        config.put("KIM_DB_OWNER_USER", TestDatabase.OWNER);
        config.put("KIM_DB_OWNER_PASSWORD", TestDatabase.PASSWORD);
        config.putAll(Tokens.config());
        config.put("mp.messaging.incoming.inbox.concurrency", "1");
        config.putAll(InMemoryConnector.switchIncomingChannelsToInMemory("inbox", "dead-letters"));
        // Tests read the database as its owner would: behind the tenants' lock.
        config.put("kim.test.superuser-url", postgres.superuserUrl("kim_" + service));
        return config;
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
        if (postgres != null) {
            postgres.stop();
        }
    }
}
