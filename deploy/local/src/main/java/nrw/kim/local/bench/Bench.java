package nrw.kim.local.bench;

import java.nio.file.Files;
import java.util.List;
import nrw.kim.local.files.Json;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.platform.Scenario;

/** {@code ./kim bench [NAME]}: measures one thing or all, prints a table and writes {@code .kim/bench/NAME.json}. */
public final class Bench implements Scenario {
    private static final List<Measurement> ALL = List.of(new IntakeBench(), new CasesBench(), new EventsBench());

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String description() {
        return "Measures the running platform: "
                + ALL.stream().map(Measurement::name).toList() + ".";
    }

    @Override
    public int run(Platform platform, List<String> arguments) throws Exception {
        var wanted = ALL.stream()
                .filter(m -> arguments.isEmpty() || arguments.contains(m.name()))
                .toList();
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("no such bench: " + arguments + ", there is "
                    + ALL.stream().map(Measurement::name).toList());
        }
        Files.createDirectories(platform.file("bench"));
        for (var measurement : wanted) {
            var figures = measurement.measure(platform);
            figures.forEach(System.out::println);
            Json.write(platform.file("bench").resolve(measurement.name() + ".json"), figures);
        }
        return 0;
    }
}
