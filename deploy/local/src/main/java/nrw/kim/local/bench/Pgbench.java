package nrw.kim.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Postgres' own load generator with a script of ours: what the database alone could do. */
final class Pgbench {
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final String program;

    Pgbench() throws IOException {
        this.program = find();
    }

    Load.Result run(Path script, int clients, Duration time, Map<String, String> login) throws Exception {
        var builder = new ProcessBuilder(
                program,
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                "2",
                "-T",
                String.valueOf(time.toSeconds()),
                "-f",
                script.toString());
        builder.environment().putAll(login);
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return new Load.Result(number(PER_SECOND, said), number(LATENCY, said), 0);
    }

    private static double number(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("unexpected answer of pgbench: " + text);
        }
        return Double.parseDouble(match.group(1));
    }

    private static String find() throws IOException {
        var onPath = Arrays.stream(System.getenv("PATH").split(":")).map(dir -> Path.of(dir, "pgbench"));
        try (var installed = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>of()) {
            return Stream.concat(onPath, installed.map(version -> version.resolve("bin/pgbench")))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(
                                    "pgbench is needed to compare with: install PostgreSQL's contrib programs (Debian: postgresql-contrib)"));
        }
    }

    /** The script as a file, since pgbench reads files only. */
    static Path script(String name) throws IOException {
        var file = Files.createTempFile("kim-bench", ".sql");
        try (var in = Pgbench.class.getResourceAsStream(name)) {
            Files.write(file, in.readAllBytes());
        }
        file.toFile().deleteOnExit();
        return file;
    }
}
