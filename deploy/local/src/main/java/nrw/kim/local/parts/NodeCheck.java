package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nrw.kim.local.stack.PartFailure;
import nrw.kim.local.stack.Programs;

/** The gateway's build makes the user interface with Node. */
public final class NodeCheck {

    private static final int NEEDED = 20;
    private static final Pattern MAJOR = Pattern.compile("v?(\\d+)\\.");

    private NodeCheck() {}

    /** @throws PartFailure saying how to get it when Node is missing or too old */
    public static void require() throws IOException, InterruptedException, PartFailure {
        String found = Programs.present("node") ? version() : "";
        if (major(found) < NEEDED) {
            throw new PartFailure(
                    Build.NAME,
                    "Node.js %d or newer with npm is needed, found %s: install it with the system's package manager or nvm"
                            .formatted(NEEDED, found.isEmpty() ? "none" : found),
                    null);
        }
    }

    /** The major version in {@code v20.20.2}; 0 when there is none. */
    static int major(String version) {
        Matcher matcher = MAJOR.matcher(version);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String version() throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "--version").start();
        String text = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        return node.waitFor() == 0 ? text : "";
    }
}
