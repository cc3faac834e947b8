package nrw.kim.local.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Maven fetched for the launcher: the class path of broker and Connect worker, and the archives to unpack. */
public final class Archives {

    private final Path folder;

    private Archives(Path folder) {
        this.folder = folder;
    }

    /** @param folder where the script keeps the built launcher, its {@code classpath} and its list of {@code archives} */
    public static Archives in(Path folder) {
        return new Archives(folder);
    }

    public String classPath() throws IOException {
        return Files.readString(folder.resolve("classpath")).trim();
    }

    /** @throws IOException when Maven did not bring it, or its repository was emptied since */
    public Path archive(String prefix) throws IOException {
        return Stream.of(Files.readString(folder.resolve("archives")).trim().split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException(
                        prefix + " is not in the local Maven repository: remove .kim/launcher and try again"));
    }

    /** The archive's version-bearing name without its ending, as the name of the folder it is unpacked to. */
    public static String folder(Path archive) {
        return archive.getFileName().toString().replaceFirst("(\\.tar\\.gz|\\.jar)$", "");
    }
}
