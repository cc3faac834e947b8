package nrw.kim.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command with its environment.
 *
 * @param command program and arguments
 * @param environment added to the launcher's own
 * @param folder where it runs
 */
public record Launch(List<String> command, Map<String, String> environment, Path folder) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(Path folder, String... command) {
        return new Launch(List.of(command), Map.of(), folder);
    }

    /** A JVM with the JDK that runs the launcher. */
    public static Launch java(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(arguments);
        return new Launch(command, Map.of(), folder);
    }

    public Launch with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.putAll(more);
        return new Launch(command, all, folder);
    }

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
}
