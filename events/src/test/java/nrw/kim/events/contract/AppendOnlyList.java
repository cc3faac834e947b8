package nrw.kim.events.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A checked-in list of what has been published, one fact a line: lines are added, never changed or removed. */
record AppendOnlyList(Path file) {

    /** The facts, without comments. */
    List<String> lines() {
        return CheckedIn.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The facts that the list does not have yet. */
    List<String> missing(Collection<String> facts) {
        var missing = new ArrayList<>(facts);
        missing.removeAll(lines());
        return missing;
    }

    void append(List<String> facts) {
        try {
            Files.write(file, facts, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
