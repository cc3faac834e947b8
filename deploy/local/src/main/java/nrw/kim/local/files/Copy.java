package nrw.kim.local.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A copy of a folder, told to be current by one file that bears the original's time and is copied last.
 *
 * @param from the original
 * @param to the copy
 * @param main the name of that file
 */
public record Copy(Path from, Path to, String main) {

    public boolean current() throws IOException {
        Path original = from.resolve(main);
        Path copied = to.resolve(main);
        return Files.exists(copied)
                && Files.exists(original)
                && Files.getLastModifiedTime(copied).equals(Files.getLastModifiedTime(original));
    }

    /** Copies anew unless the copy is current. */
    public void make() throws IOException {
        if (current()) {
            return;
        }
        Unpacked.delete(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path original :
                    all.filter(file -> !file.equals(from.resolve(main))).toList()) {
                copy(original);
            }
        }
        copy(from.resolve(main));
    }

    private void copy(Path original) throws IOException {
        Path target = to.resolve(from.relativize(original));
        if (Files.isDirectory(original)) {
            Files.createDirectories(target);
        } else {
            Files.copy(original, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
