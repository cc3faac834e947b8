package nrw.kim.cases.localtheme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists from published concepts, to begin with (B2-14, B2-15, B2-69). */
final class ThemeExamples {
    /** One concept's list. */
    @Schema(name = "LocalThemeExample")
    record Example(String nameDe, String nameEn, List<LocalTheme> themes) {}

    static final List<Example> ALL = read();

    private ThemeExamples() {}

    private static List<Example> read() {
        try (var file = ThemeExamples.class.getResourceAsStream("/localtheme/examples.json")) {
            return List.copyOf(new JsonMapper().readValue(file, new TypeReference<List<Example>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
