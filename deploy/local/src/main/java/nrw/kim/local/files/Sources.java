package nrw.kim.local.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Whether something built is older than what it was built from. */
public final class Sources {

    /** Folders that builds write to or that hold no source of the product. */
    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "dist", "test", ".git", ".quinoa");

    private Sources() {}

    /** True when the artifact is missing or any file below the sources is newer. */
    public static boolean newerThan(Path artifact, List<Path> sources) throws IOException {
        if (!Files.exists(artifact)) {
            return true;
        }
        FileTime built = Files.getLastModifiedTime(artifact);
        for (Path source : sources) {
            if (Files.exists(source) && anyNewer(source, built)) {
                return true;
            }
        }
        return false;
    }

    /** Marks an artifact as built now: Maven leaves one alone whose content would be the same. */
    public static void touch(Path artifact) throws IOException {
        if (Files.exists(artifact)) {
            Files.setLastModifiedTime(artifact, FileTime.from(Instant.now()));
        }
    }

    private static boolean anyNewer(Path source, FileTime built) throws IOException {
        boolean[] newer = {false};
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = NOT_SOURCES.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                newer[0] = attributes.lastModifiedTime().compareTo(built) > 0;
                return newer[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return newer[0];
    }
}
