package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nrw.kim.local.api.Http;
import nrw.kim.local.files.Archives;
import nrw.kim.local.files.Unpacked;
import nrw.kim.local.keycloak.Realm;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Part;
import nrw.kim.local.stack.Programs;

/** Keycloak in production mode on its own database, with the realm {@code kim} applied. */
final class Keycloak implements Part {

    static final String NAME = "keycloak";

    /** The client of the realm master through which the launcher applies the realm. */
    private static final String ADMINISTRATOR = "kim-launcher";

    static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    /** Keycloak has no option of its own for it: connections that broke with Postgres are noticed before they are used. */
    private static final String POOL = "quarkus.datasource.jdbc.validate-on-borrow=true\n";

    private final Setup setup;

    Keycloak(Setup setup) {
        this.setup = setup;
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
        return Set.of(Postgres.NAME);
    }

    /** The build, which Keycloak wants once per database kind and set of features, takes half a minute. */
    @Override
    public void prepare() throws Exception {
        Files.writeString(program().resolve("conf/quarkus.properties"), POOL);
        Path built = program().resolve("kim-build");
        String options = String.join(" ", BUILD);
        if (Files.exists(built) && Files.readString(built).equals(options)) {
            return;
        }
        List<String> command =
                new ArrayList<>(List.of(program().resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        Launch build = new Launch(command, Map.of("JAVA_HOME", System.getProperty("java.home")), program());
        Programs.run(NAME, build, setup.home().log(NAME), Duration.ofMinutes(5));
        Files.writeString(built, options);
    }

    /** The script would stay beside Java as its parent; started directly, the process is the server itself. */
    @Override
    public Launch launch() throws IOException {
        Path program = program();
        return new Jvm(setup, NAME, 384, true)
                .launch(List.of(
                        "-XX:MaxMetaspaceSize=256m",
                        "-Dkc.home.dir=" + program,
                        "-Djboss.server.config.dir=" + program.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        program.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized"))
                .with(environment());
    }

    @Override
    public boolean ready() throws Exception {
        return Http.get(url() + "/realms/master").status() == 200;
    }

    @Override
    public void settle() throws Exception {
        new Realm(url(), setup.ports().publicUrl(), setup.secrets(), setup.demo()).apply(setup.home(), ADMINISTRATOR);
    }

    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", setup.ports().jdbc(Databases.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Databases.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", setup.secrets().database(Databases.KEYCLOAK));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "30");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", setup.ports().host(NAME));
        environment.put("KC_HTTP_PORT", String.valueOf(setup.ports().of(NAME)));
        environment.put("KC_HOSTNAME", url());
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", setup.secrets().client(ADMINISTRATOR));
        return environment;
    }

    private String url() {
        return setup.ports().http(NAME);
    }

    private Path program() throws IOException {
        Path archive = setup.archives().archive("keycloak-quarkus-dist");
        Path folder = Unpacked.of(archive, setup.home().program(Archives.folder(archive)));
        return folder.resolve(Archives.folder(archive).replace("-quarkus-dist", ""));
    }
}
