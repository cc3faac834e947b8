package nrw.kim.local.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two places the local stack knows: the checkout, which it only reads, and {@code .kim}, where everything it writes lives.
 *
 * @param root the checkout
 * @param dir data, logs and records of the running stack; {@code KIM_HOME} moves it
 */
public record Home(Path root, Path dir) {

    /** Where this process was started for, as the script {@code kim} passes it. */
    public static Home ofThisProcess() {
        Path root =
                Path.of(System.getProperty("kim.root", ".")).toAbsolutePath().normalize();
        String home = System.getProperty("kim.home", ".kim");
        return new Home(root, root.resolve(home).normalize());
    }

    public Path data(String part) {
        return dir.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return dir.resolve("logs").resolve(part + ".log");
    }

    /** Unpacked third-party programs; they survive a reset. */
    public Path program(String name) {
        return dir.resolve("programs").resolve(name);
    }

    /** What a service runs from: a copy, so that builds and tests do not pull its files away. */
    public Path service(String module) {
        return dir.resolve("services").resolve(module);
    }

    /** Shared class archives, which make the second start faster. */
    public Path classes(String part) {
        return dir.resolve("classes").resolve(part + ".jsa");
    }

    public Path config(String file) {
        return dir.resolve("config").resolve(file);
    }

    /** What was applied once, such as the realm; goes with the data. */
    public Path applied(String name) {
        return dir.resolve("data").resolve("applied-" + name + ".json");
    }

    public Path runs() {
        return dir.resolve("run");
    }

    public Path secrets() {
        return dir.resolve("secrets.json");
    }

    /** Makes the folders that every command may write to. */
    public Home prepared() throws IOException {
        for (String folder : new String[] {"data", "logs", "programs", "services", "classes", "config", "run"}) {
            Files.createDirectories(dir.resolve(folder));
        }
        return this;
    }
}
