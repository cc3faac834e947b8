package nrw.kim.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Memory that processes really hold. */
public final class Memory {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private Memory() {}

    /** Bytes of a process and its descendants; what several share counts once in all. 0 where it cannot be known. */
    public static long ofProcess(long pid) {
        LongStream children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(pid), children)
                .map(Memory::ofOne)
                .sum();
    }

    private static long ofOne(long pid) {
        try {
            Path shares = Path.of("/proc/" + pid + "/smaps_rollup");
            if (Files.exists(shares)) {
                Matcher pss = PSS.matcher(Files.readString(shares));
                return pss.find() ? Long.parseLong(pss.group(1)) << 10 : 0;
            }
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            String text = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return text.isEmpty() ? 0 : Long.parseLong(text) << 10;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
