package nrw.kim.events.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** German sentences for types and fields of the published schemas; remembers which of them were used. */
final class Descriptions {
    private final Properties texts = load();
    private final Set<String> used = new TreeSet<>();

    /** What is said of a type, e.g. {@code case.opened}. */
    Optional<String> ofType(String type) {
        return first(type);
    }

    /** What is said of a field: as a field of this type, of this code list, or wherever it stands. */
    Optional<String> ofField(String type, Optional<String> codeList, String field) {
        return first(
                Stream.of(Optional.of(type + "." + field), codeList.map(list -> list + "." + field), Optional.of(field))
                        .flatMap(Optional::stream)
                        .toArray(String[]::new));
    }

    /** Keys that no type and no field has asked for. */
    Set<String> unused() {
        var unused = new TreeSet<>(texts.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }

    private Optional<String> first(String... keys) {
        var key = Stream.of(keys).filter(texts::containsKey).findFirst();
        key.ifPresent(used::add);
        return key.map(texts::getProperty);
    }

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Descriptions.class.getResourceAsStream("descriptions.properties"), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
