package nrw.kim.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemSlugsTest {
    private static final String REFUSALS = """
            package broken.bad;
            class Bad {
                static final String CONSTANT = "a-constant";
                nrw.kim.kit.problem.Problem any(boolean first, String given) {
                    nrw.kim.kit.problem.Problem.rule(CONSTANT, new nrw.kim.kit.problem.Violation("/x", "Code", "text"));
                    nrw.kim.kit.problem.Problem.of(418, first ? "either" : "or");
                    Runnable inside = () -> { throw nrw.kim.kit.problem.Problem.conflict("in-a-lambda"); };
                    return GIVEN;
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void findsEveryConstant() throws IOException {
        var found = in("null");
        assertThat(found.slugs()).containsExactly("a-constant", "either", "in-a-lambda", "or");
        assertThat(found.computed()).isEmpty();
    }

    @Test
    void saysWhichSlugsCannotBeRead() throws IOException {
        assertThat(in("nrw.kim.kit.problem.Problem.rule(given)").computed()).containsExactly("broken.bad.Bad.any");
    }

    @Test
    void aSlugWithoutWordsFails() throws IOException {
        in("null");
        assertThatThrownBy(() -> texts(Set.of("payload-too-large")).everyRefusalHasATitleInGermanAndEnglish())
                .hasMessageContaining("a-constant has no title in de")
                .hasMessageContaining("a-constant has no title in en")
                .hasMessageNotContaining("payload-too-large has no title");
    }

    private ProblemSlugs.Found in(String expression) throws IOException {
        Sources.compiled(directory, REFUSALS.replace("GIVEN", expression));
        return ProblemSlugs.in(directory);
    }

    private ProblemTextsTest texts(Set<String> further) {
        return new ProblemTextsTest() {
            @Override
            protected Path classes() {
                return directory;
            }

            @Override
            protected Set<String> furtherSlugs() {
                return further;
            }
        };
    }
}
