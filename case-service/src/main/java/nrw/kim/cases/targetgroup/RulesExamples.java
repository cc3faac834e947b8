package nrw.kim.cases.targetgroup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Target groups as published concepts define them (L-01 to L-06, B2-68), to begin with. */
final class RulesExamples {
    /** One KI's rules. */
    @Schema(name = "TargetGroupRulesExample")
    record Example(String ki, String name, TargetRules rules) {}

    static final List<Example> ALL = read();

    private RulesExamples() {}

    private static List<Example> read() {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (var file = RulesExamples.class.getResourceAsStream("/targetgroup/examples.json")) {
            return List.copyOf(json.readValue(file, new TypeReference<List<Example>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
