package nrw.kim.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.kim.local.stack.Launch;

/** The Maven that the script found, run with the JDK that runs the launcher. */
public final class Maven {

    private Maven() {}

    public static Launch in(Path root, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("kim.maven", "mvn")));
        command.addAll(arguments);
        return new Launch(command, Map.of("JAVA_HOME", System.getProperty("java.home")), root);
    }
}
