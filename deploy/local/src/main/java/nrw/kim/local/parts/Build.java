package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Sources;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Part;
import nrw.kim.local.stack.PartFailure;
import nrw.kim.local.stack.Programs;

/** Builds, in one call of Maven, the services that are about to start and are not built or older than their sources. */
final class Build implements Part {

    static final String NAME = "build";

    private static final String ARTIFACT = "target/quarkus-app/quarkus-run.jar";

    private static final Set<String> SHARED = Set.of("pom.xml", "events", "service-kit/runtime");

    private final Setup setup;

    Build(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    /** Services run from copies, so those that run may be built too; they are started again once all are built. */
    @Override
    public void prepare() throws Exception {
        List<String> modules = new ArrayList<>();
        for (Service service : Service.values()) {
            if (stale(service)) {
                modules.add(service.module());
            }
        }
        if (!modules.isEmpty()) {
            build(modules);
        }
    }

    private void build(List<String> modules) throws IOException, InterruptedException, PartFailure {
        if (modules.contains(Service.GATEWAY.module())) {
            NodeCheck.require();
        }
        Files.deleteIfExists(setup.home().log(NAME));
        Launch maven = Maven.in(
                setup.home().root(),
                List.of(
                        "-q",
                        "-B",
                        "-ntp",
                        "package",
                        "-DskipTests",
                        "-Dspotless.apply.skip",
                        "-Dspotless.check.skip",
                        "-pl",
                        String.join(",", modules),
                        "-am"));
        Programs.run(NAME, maven, setup.home().log(NAME), Duration.ofMinutes(30));
        for (String module : modules) {
            Sources.touch(setup.home().root().resolve(module).resolve(ARTIFACT));
        }
    }

    private boolean stale(Service service) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(setup.home().root().resolve(service.module())));
        SHARED.forEach(shared -> sources.add(setup.home().root().resolve(shared)));
        return Sources.newerThan(setup.home().root().resolve(service.module()).resolve(ARTIFACT), sources);
    }
}
