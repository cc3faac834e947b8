package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The day on which something was first begun; a try that broke off goes on with the same one. */
record Begun(Path file) {

    LocalDate on(LocalDate today) throws IOException {
        if (Files.exists(file)) {
            return LocalDate.parse(Files.readString(file).strip());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, today.toString());
        return today;
    }
}
