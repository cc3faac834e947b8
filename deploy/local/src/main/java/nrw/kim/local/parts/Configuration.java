package nrw.kim.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.kim.local.config.Home;
import nrw.kim.local.files.Rendered;
import nrw.kim.local.stack.Launch;

/** Configuration files of broker and Connect worker: templates in the launcher's jar, rendered to {@code .kim/config}. */
record Configuration(Home home) {

    static final String LOGGING = "log4j2-process.properties";

    Path render(String name, Map<String, String> values) throws IOException {
        try (InputStream template = Configuration.class.getResourceAsStream("/config/" + name)) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(home.config(name), Rendered.of(text, values));
        }
    }

    /** A main class on the launcher's class path, logging to its standard output. */
    Launch java(Jvm jvm, List<String> main) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                jvm.setup().archives().classPath(),
                "-Dlog4j2.configurationFile=" + home.config(LOGGING),
                "-Djava.awt.headless=true"));
        arguments.addAll(main);
        return jvm.launch(arguments);
    }
}
