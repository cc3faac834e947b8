package nrw.kim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The one place where image versions are written: {@code docker-compose.yml} at the top of the project. */
final class ComposeFile {
    private ComposeFile() {}

    static String imageOf(String service) {
        var block = Pattern.compile("(?ms)^  " + service + ":\\R(.*?)(?=^  \\S|^\\S|\\z)")
                .matcher(text());
        if (block.find()) {
            var image = Pattern.compile("(?m)^    image: *[\"']?([^\"'\\s]+)").matcher(block.group(1));
            if (image.find()) {
                return image.group(1);
            }
        }
        throw new IllegalStateException("docker-compose.yml names no image for " + service);
    }

    private static String text() {
        for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            var file = dir.resolve("docker-compose.yml");
            if (Files.exists(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException("no docker-compose.yml above the working directory");
    }
}
