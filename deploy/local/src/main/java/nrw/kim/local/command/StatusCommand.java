package nrw.kim.local.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nrw.kim.local.files.Json;
import nrw.kim.local.parts.Parts;
import nrw.kim.local.parts.Setup;
import nrw.kim.local.stack.Part;
import nrw.kim.local.stack.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./kim status} */
@Command(
        name = "status",
        description = "Shows each part: state, process, port, memory, uptime. Exit code 0 when all are ready, else 3.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.ofThisProcess();
        Supervisor supervisor = new Supervisor(setup.home());
        List<PartStatus> all = Parts.all(setup).parallelStream()
                .filter(Part::lasting)
                .map(part -> PartStatus.of(part, supervisor))
                .toList();
        if (json) {
            System.out.println(Json.MAPPER.writeValueAsString(all));
        } else {
            table(all);
        }
        return all.stream().allMatch(PartStatus::ready) ? 0 : NOT_RUNNING;
    }

    private static void table(List<PartStatus> all) {
        System.out.printf("%-10s %-9s %8s %6s %9s %10s%n", "PART", "STATE", "PID", "PORT", "MEMORY", "UPTIME");
        for (PartStatus part : all) {
            System.out.printf(
                    "%-10s %-9s %8s %6s %9s %10s%n",
                    part.part(),
                    part.state(),
                    shown(part.pid(), ""),
                    shown(part.port(), ""),
                    shown(part.memoryMiB(), " MiB"),
                    part.uptimeSeconds() == 0 ? "" : human(Duration.ofSeconds(part.uptimeSeconds())));
        }
    }

    private static String shown(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }

    private static String human(Duration time) {
        return time.toHours() > 0
                ? "%d h %02d min".formatted(time.toHours(), time.toMinutesPart())
                : "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
