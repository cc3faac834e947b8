package nrw.kim.local.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.kim.local.stack.Launch;

/**
 * How every JVM of the stack starts: with a small heap and the collector that has the least overhead.
 *
 * @param shared whether classes are kept in an archive from one run to the next. It saves a third of the work of starting; our own
 *     services load theirs through Quarkus' class loader, for which such an archive only costs
 */
record Jvm(Setup setup, String part, int heapMegabytes, boolean shared) {

    /** Native memory of many threads stays small with two arenas. */
    private static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    Launch launch(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        if (shared) {
            all.add("-XX:+AutoCreateSharedArchive");
            all.add("-XX:SharedArchiveFile=" + setup.home().classes(part));
            all.addAll(List.of("-Xlog:cds*=off", "-Xlog:aot*=off"));
        }
        all.addAll(arguments);
        return Launch.java(setup.home().dir(), all).with(ENVIRONMENT);
    }
}
