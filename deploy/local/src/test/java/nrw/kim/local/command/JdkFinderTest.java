package nrw.kim.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nrw.kim.local.parts.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script finds a JDK, among folders that look like one. */
class JdkFinderTest {

    @TempDir
    Path folder;

    @Test
    void takes_the_one_JAVA_HOME_names_when_it_is_new_enough() throws Exception {
        Path named = jdk("named", "21.0.5");
        Path onPath = jdk("onPath", "25.0.1");

        assertEquals(named.toString(), chosen(named, onPath));
    }

    @Test
    void passes_over_one_that_is_too_old() throws Exception {
        Path onPath = jdk("onPath", "25");

        assertEquals(onPath.toString(), chosen(jdk("named", "17.0.15"), onPath));
    }

    @Test
    void does_not_take_a_runtime_without_compiler_for_a_JDK() throws Exception {
        Path runtime = jdk("runtime", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        Path onPath = jdk("onPath", "21.0.1");

        assertEquals(onPath.toString(), chosen(runtime, onPath));
    }

    private String chosen(Path named, Path onPath) throws IOException, InterruptedException {
        ProcessBuilder script =
                new ProcessBuilder("bash", Root.FOLDER.resolve("kim").toString(), "java");
        script.environment()
                .putAll(Map.of(
                        "JAVA_HOME", named.toString(), "PATH", onPath.resolve("bin") + ":" + System.getenv("PATH")));
        Process process = script.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private Path jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.toRealPath().resolve(name).resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Files.createFile(
                    bin.resolve(program),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        }
        Files.writeString(bin.resolveSibling("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return bin.getParent();
    }
}
