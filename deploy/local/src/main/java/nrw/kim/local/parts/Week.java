package nrw.kim.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nrw.kim.local.api.Api;
import nrw.kim.local.config.Germany;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Applied;
import nrw.kim.local.files.Json;
import nrw.kim.local.people.Everyday;
import nrw.kim.local.people.Municipalities;
import nrw.kim.local.people.Teamwork;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.stack.Part;

/**
 * A usual week of the demo tenants: plans, appointments, handovers, visits and feedback, so that calendars, inboxes and lists
 * look as they do at work. Entered once.
 */
final class Week implements Part {

    static final String NAME = "week";

    private static final Duration RELAYED_WITHIN = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Setup setup;

    Week(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of(People.NAME);
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
        Path demo = setup.home().root().resolve("deploy/local/demo");
        String text = Files.readString(demo.resolve("everyday.json"));
        Applied applied = new Applied(setup.home().applied(NAME));
        for (JsonNode tenant : Json.read(demo.resolve("population.json")).path("tenants")) {
            String ki = tenant.path("ki").asText();
            if (!applied.is(ki, text)) {
                JsonNode directory = Json.read(demo.resolve("directory/" + ki + ".json"));
                LocalDate begun = new Begun(setup.home().applied(NAME + "-begun-" + ki)).on(Germany.today());
                work(
                        new Everyday(Json.parse(text), directory, begun),
                        tenant.path("town").asText());
                new Teamwork(Municipalities.of(setup.home().root(), ki), begun)
                        .enter(platform()
                                .person("koordination." + tenant.path("town").asText()));
                applied.mark(ki, text);
            }
        }
    }

    private Platform platform() {
        return new Platform(setup.home(), setup.ports(), setup.secrets());
    }

    private void work(Everyday everyday, String town) throws IOException, InterruptedException {
        Platform platform = platform();
        awaitAgreements(everyday, platform.person("cm." + town), RELAYED_WITHIN);
        everyday.targetGroups(platform.person("admin." + town));
        everyday.casesOf(platform.person("cm." + town));
        everyday.casesOf(platform.person("cm2." + town));
        everyday.answeredBy(platform.person("partner." + town));
        everyday.atTheSites(platform.person("cm." + town));
    }

    /** What the directory was just told travels by the relay; without the agreements no handover could be offered. */
    static void awaitAgreements(Everyday everyday, Api caseManager, Duration within)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(within);
        List<String> missing = everyday.withoutAgreement(caseManager);
        while (!missing.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE);
            missing = everyday.withoutAgreement(caseManager);
        }
        if (!missing.isEmpty()) {
            throw new IOException("agreements did not reach the case service within " + within.toSeconds()
                    + " s, so nothing can be handed over to: " + String.join(", ", missing)
                    + " (is the relay running? ./kim status; then ./kim up again, nothing is entered twice)");
        }
    }
}
