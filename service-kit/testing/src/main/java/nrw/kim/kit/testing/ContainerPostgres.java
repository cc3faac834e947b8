package nrw.kim.kit.testing;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Postgres in a container, in the version that the compose file names. */
final class ContainerPostgres implements TestPostgres {
    private PostgreSQLContainer postgres;

    @Override
    public void start() {
        var image = DockerImageName.parse(ComposeFile.imageOf("postgres")).asCompatibleSubstituteFor("postgres");
        postgres = new PostgreSQLContainer(image)
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "wal_level=logical", "-c", "max_replication_slots=20");
        postgres.start();
    }

    @Override
    public void stop() {
        postgres.stop();
    }

    @Override
    public String host() {
        return postgres.getHost();
    }

    @Override
    public int port() {
        return postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public String superuserUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s?user=postgres&password=postgres".formatted(host(), port(), database);
    }
}
