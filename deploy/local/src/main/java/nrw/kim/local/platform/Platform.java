package nrw.kim.local.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nrw.kim.local.api.Api;
import nrw.kim.local.api.Tokens;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Ports;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.config.Service;

/** The running local platform: who may call it as whom, and where its parts are. */
public final class Platform {

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Tokens tokens;

    public Platform(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.tokens = new Tokens(ports.http("keycloak") + "/realms/kim");
    }

    /** A demo person, such as {@code cm.wesel}, calling through the gateway. */
    public Api person(String username) {
        return new Api(ports.http("gateway"), () -> tokens.person(username));
    }

    /** A machine client, such as {@code jobcenter-kreis-wesel}, calling through the gateway. */
    public Api machine(String client) {
        return new Api(ports.http("gateway"), () -> tokens.machine(client, secrets.client(client)));
    }

    public Tokens tokens() {
        return tokens;
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The address of the brokers. */
    public String kafka() {
        return ports.address("kafka");
    }

    /** A connection as the owner of a service's database, for measuring and for test data in bulk. */
    public Connection database(Service service) throws SQLException {
        return DriverManager.getConnection(
                ports.jdbc(service.database()), service.owner(), secrets.database(service.owner()));
    }

    /** A file below {@code .kim}, for what a scenario keeps. */
    public Path file(String name) {
        return home.dir().resolve(name);
    }

    /** The checkout, for data that come with the source. */
    public Path root() {
        return home.root();
    }
}
