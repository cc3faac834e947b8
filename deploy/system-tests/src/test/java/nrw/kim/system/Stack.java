package nrw.kim.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Ports;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.platform.Platform;

/** The platform under test: started once for all tests, beside a stack that may run already, and ended with them. */
final class Stack {
    /** Far from the usual ports, and below those that the system hands out by itself. */
    private static final int SHIFT = 10_000;

    private static Stack running;

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Path root = projectRoot();
    private final Path home = root.resolve("deploy/system-tests/target/kim");
    private final Ports ports;
    private boolean told;

    private Stack() {
        var moved = new LinkedHashMap<String, String>();
        Ports.defaults().forEach((part, port) -> moved.put(Ports.variable(part), String.valueOf(port + SHIFT)));
        environment.putAll(moved);
        ports = new Ports(environment);
    }

    /** The running platform; the first call starts it. */
    static synchronized Stack running() throws Exception {
        if (running == null) {
            var stack = new Stack();
            Runtime.getRuntime().addShutdownHook(new Thread(stack::down));
            stack.up();
            running = stack;
        }
        return running;
    }

    /** The running platform after the main job went through once, so that there is something to see. */
    static synchronized Stack told() throws Exception {
        var stack = running();
        if (!stack.told) {
            var story = stack.kim("demo");
            if (story.exit() != 0) {
                throw new IllegalStateException("./kim demo failed:\n" + story.output());
            }
            stack.told = true;
        }
        return stack;
    }

    void up() throws Exception {
        var up = kim("up");
        if (up.exit() != 0) {
            throw new IllegalStateException("./kim up failed:\n" + up.output());
        }
    }

    private void down() {
        try {
            kim("down");
        } catch (Exception e) {
            System.err.println("./kim down failed: " + e);
        }
    }

    /** What a command answered. */
    record Answer(int exit, String output) {}

    /** Runs {@code ./kim} with this stack's home and ports. */
    Answer kim(String... arguments) throws IOException, InterruptedException {
        var command = new String[arguments.length + 1];
        command[0] = root.resolve("kim").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(command);
    }

    /** Runs any command in the project's folder, as a reader of the guide would. */
    Answer run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("KIM_HOME", home.toString());
        builder.environment().put("KIM", gateway());
        builder.environment().put("KEYCLOAK", ports.http("keycloak"));
        var out = Files.createTempFile("kim-system", ".out");
        var process = builder.redirectOutput(out.toFile()).start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(Arrays.toString(command) + " did not end: " + Files.readString(out));
        }
        var output = Files.readString(out);
        Files.delete(out);
        return new Answer(process.exitValue(), output);
    }

    Platform platform() {
        var at = new Home(root, home);
        return new Platform(at, ports, new Secrets(at));
    }

    String gateway() {
        return ports.http("gateway");
    }

    Path root() {
        return root;
    }

    Path home() {
        return home;
    }

    static Path projectRoot() {
        for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.exists(dir.resolve("kim")) && Files.exists(dir.resolve("events/pom.xml"))) {
                return dir;
            }
        }
        throw new IllegalStateException("not inside the project");
    }
}
