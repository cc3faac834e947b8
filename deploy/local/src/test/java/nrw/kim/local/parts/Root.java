package nrw.kim.local.parts;

import java.nio.file.Path;

/** The checkout, whose files the tests read as the launcher does. */
public final class Root {

    public static final Path FOLDER =
            Path.of(System.getProperty("kim.root", "../..")).toAbsolutePath().normalize();

    private Root() {}
}
