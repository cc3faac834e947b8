package nrw.kim.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as Compose reads it: anchors and merges resolved. */
final class ComposeFile {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(KIM_\\w+):\\?[^}]*}");

    private final Map<String, Map<String, Object>> services;

    ComposeFile() {
        try {
            Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(text());
            services = all.get("services");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() throws IOException {
        return Files.readString(Root.FOLDER.resolve("docker-compose.yml"));
    }

    Map<String, Map<String, Object>> services() {
        return services;
    }

    Object of(String service, String key) {
        return services.get(service).get(key);
    }

    /** A list of words; none where the key is missing. */
    List<String> list(String service, String key) {
        return ((List<?>) services.get(service).getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    /** What a service is told; a secret that Compose takes from the variable X is the word X here. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        ((Map<?, ?>) of(service, "environment"))
                .forEach((name, value) -> environment.put(
                        String.valueOf(name),
                        REQUIRED.matcher(String.valueOf(value)).replaceAll("$1")));
        return environment;
    }

    /** The variables without which Compose refuses to start. */
    static Set<String> required() throws IOException {
        return REQUIRED.matcher(text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<?, ?> build(String service) {
        return (Map<?, ?>) of(service, "build");
    }
}
