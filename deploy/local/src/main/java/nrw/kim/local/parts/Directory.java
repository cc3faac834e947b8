package nrw.kim.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nrw.kim.local.api.Api;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Applied;
import nrw.kim.local.files.Json;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.stack.Part;

/**
 * The invented organisations, sites, offers, bodies, agreements and interpreters of five KI, entered through the public API like
 * anybody's.
 * Each file is one KI; it is entered once, and again when it changed.
 */
final class Directory implements Part {

    static final String NAME = "directory";

    /** In this order: a site names its organisation, an offer both. */
    private static final List<String> KINDS =
            List.of("organisations", "sites", "offers", "bodies", "agreements", "interpreters");

    private final Setup setup;

    Directory(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of(Service.GATEWAY.part(), Service.NETWORK.part());
    }

    @Override
    public String log() {
        return Service.NETWORK.part();
    }

    @Override
    public void settle() throws IOException, InterruptedException {
        Applied applied = new Applied(setup.home().applied(NAME));
        Api seed = new Platform(setup.home(), setup.ports(), setup.secrets()).machine("kim-seed");
        for (Map.Entry<String, String> file : files().entrySet()) {
            if (!applied.is(file.getKey(), file.getValue())) {
                enter(seed, Json.parse(file.getValue()));
                applied.mark(file.getKey(), file.getValue());
            }
        }
    }

    private static void enter(Api seed, JsonNode directory) throws IOException, InterruptedException {
        Api inKi = seed.inKi(directory.path("ki").asText());
        for (String kind : KINDS) {
            for (JsonNode entry : directory.path(kind)) {
                ObjectNode body = entry.deepCopy();
                String id = body.remove("id").asText();
                inKi.put("/" + kind + "/" + id, body);
            }
        }
    }

    private Map<String, String> files() throws IOException {
        if (!setup.demo()) {
            return Map.of();
        }
        Path folder = setup.home().root().resolve("deploy/local/demo/directory");
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
