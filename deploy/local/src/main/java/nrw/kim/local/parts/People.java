package nrw.kim.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import nrw.kim.local.api.Api;
import nrw.kim.local.config.Germany;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Applied;
import nrw.kim.local.files.Json;
import nrw.kim.local.people.Municipalities;
import nrw.kim.local.people.Population;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.stack.Part;

/**
 * Two years of case work of invented people, taken over through the import that every KI has, by the demo case managers. Entered once:
 * the platform takes nothing over twice.
 */
final class People implements Part {

    static final String NAME = "people";

    private final Setup setup;

    People(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of(Directory.NAME, Service.CASE.part());
    }

    @Override
    public String log() {
        return Service.CASE.part();
    }

    @Override
    public void settle() throws IOException, InterruptedException {
        if (!setup.demo()) {
            return;
        }
        String text = Files.readString(setup.home().root().resolve("deploy/local/demo/population.json"));
        Applied applied = new Applied(setup.home().applied(NAME));
        JsonNode described = Json.parse(text);
        Population population = new Population(described, Germany.today());
        for (JsonNode tenant : described.path("tenants")) {
            String ki = tenant.path("ki").asText();
            if (!applied.is(ki, text)) {
                takeOver(population.files(tenant, Municipalities.of(setup.home().root(), ki)));
                applied.mark(ki, text);
            }
        }
    }

    private void takeOver(Map<String, String> files) throws IOException, InterruptedException {
        Platform platform = new Platform(setup.home(), setup.ports(), setup.secrets());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Api caseManager = platform.person(file.getKey());
            for (JsonNode line : caseManager
                    .post("/imports?dryRun=false", "text/csv", file.getValue())
                    .path("lines")) {
                if ("REJECTED".equals(line.path("outcome").asText())) {
                    throw new IOException("an invented case was refused: " + line);
                }
            }
        }
    }
}
