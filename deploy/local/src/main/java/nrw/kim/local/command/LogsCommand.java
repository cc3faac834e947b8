package nrw.kim.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.kim.local.config.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./kim logs PART} */
@Command(name = "logs", description = "Shows the end of a part's log.")
final class LogsCommand implements Callable<Integer> {

    private static final long CHUNK = 1 << 20;

    @Parameters(paramLabel = "PART", description = "A part as ./kim status names it, or build.")
    private String part;

    @Option(names = "-f", description = "Goes on showing what is added.")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", defaultValue = "100", description = "How many lines (100).")
    private int lines;

    @Override
    public Integer call() throws Exception {
        Home home = Home.ofThisProcess();
        Path log = home.log(part);
        if (!part.matches("[a-z-]+") || !Files.exists(log)) {
            throw new Refusal("there is no log of " + part + "; there are: " + known(home));
        }
        long end = added(log, startOfLast(log, lines));
        while (follow) {
            Thread.sleep(200);
            end = added(log, end);
        }
        return 0;
    }

    /** Where the last lines begin, looked for in the last megabyte, which is what {@link #added} shows at once. */
    private static long startOfLast(Path log, int lines) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), CHUNK)];
            long from = file.length() - tail.length;
            file.seek(from);
            file.readFully(tail);
            int found = 0;
            for (int i = tail.length - 2; i >= 0; i--) {
                if (tail[i] == '\n' && ++found == lines) {
                    return from + i + 1;
                }
            }
            return from;
        }
    }

    /** A log that became shorter is a new one: its part was started again. */
    private static long added(Path log, long seen) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = file.length() < seen ? 0 : seen;
            byte[] fresh = new byte[(int) Math.min(file.length() - from, CHUNK)];
            file.seek(from);
            file.readFully(fresh);
            System.out.write(fresh);
            System.out.flush();
            return from + fresh.length;
        }
    }

    private static String known(Home home) throws IOException {
        try (Stream<Path> files = Files.list(home.log("x").getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.replace(".log", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
