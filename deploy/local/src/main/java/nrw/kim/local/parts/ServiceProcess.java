package nrw.kim.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nrw.kim.local.api.Http;
import nrw.kim.local.config.Ports;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Copy;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Part;

/** One of our own services, told where everything is by the environment variables that compose and Kubernetes set too. */
final class ServiceProcess implements Part {

    private final Setup setup;
    private final Service service;

    ServiceProcess(Setup setup, Service service) {
        this.setup = setup;
        this.service = service;
    }

    @Override
    public String name() {
        return service.part();
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(setup.ports().of(name()));
    }

    @Override
    public Set<String> after() {
        Set<String> after = new TreeSet<>(Set.of(Build.NAME, Keycloak.NAME));
        if (service.stores()) {
            after.addAll(Set.of(Postgres.NAME, Kafka.NAME));
        }
        return after;
    }

    @Override
    public boolean outdated() throws IOException {
        return !copy().current();
    }

    @Override
    public void prepare() throws IOException {
        copy().make();
    }

    @Override
    public Launch launch() {
        Path jar = setup.home().service(service.module()).resolve("quarkus-run.jar");
        return new Jvm(setup, name(), 224, false)
                .launch(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", jar.toString()))
                .with(environment());
    }

    @Override
    public boolean ready() throws Exception {
        Http.Answer answer = Http.get(setup.ports().http(name()) + "/q/health/ready");
        if (answer.status() == 503) {
            throw new IOException("not healthy: " + down(answer.json()));
        }
        return answer.ok();
    }

    private static List<String> down(JsonNode health) {
        List<String> down = new ArrayList<>();
        for (JsonNode check : health.path("checks")) {
            if (!"UP".equals(check.path("status").asText())) {
                down.add(check.path("name").asText());
            }
        }
        return down;
    }

    private Copy copy() {
        Path built = setup.home().root().resolve(service.module()).resolve("target/quarkus-app");
        return new Copy(built, setup.home().service(service.module()), "quarkus-run.jar");
    }

    Map<String, String> environment() {
        Ports ports = setup.ports();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", ports.host(name()));
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(name())));
        environment.put("KIM_KAFKA", ports.address(Kafka.NAME));
        environment.put("KIM_OIDC_URL", ports.http(Keycloak.NAME) + "/realms/kim");
        environment.put("KIM_PUBLIC_URL", ports.publicUrl());
        for (Service storing : Service.storing()) {
            environment.put("KIM_%s_URL".formatted(storing.name()), ports.http(storing.part()));
        }
        if (service == Service.CASE) {
            // Receivers of webhooks run on this machine, too.
            environment.put("KIM_WEBHOOK_PRIVATE_TARGETS", "true");
            environment.put("KIM_WEBHOOK_KEY", setup.secrets().webhooks());
        }
        if (service.stores()) {
            environment.putAll(database());
        } else {
            environment.put("KIM_OIDC_GATEWAY_SECRET", setup.secrets().client(Service.GATEWAY.part()));
            environment.put("KIM_SESSION_SECRET", setup.secrets().session());
        }
        return environment;
    }

    private Map<String, String> database() {
        return Map.of(
                "KIM_DB_HOST", setup.ports().host(Postgres.NAME),
                "KIM_DB_PORT", String.valueOf(setup.ports().of(Postgres.NAME)),
                "KIM_DB_NAME", service.database(),
                "KIM_DB_APP_USER", service.app(),
                "KIM_DB_APP_PASSWORD", setup.secrets().database(service.app()),
                "KIM_DB_OWNER_USER", service.owner(),
                "KIM_DB_OWNER_PASSWORD", setup.secrets().database(service.owner()));
    }
}
