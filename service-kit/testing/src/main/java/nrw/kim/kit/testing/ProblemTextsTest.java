package nrw.kim.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nrw.kim.kit.problem.ProblemTexts;
import org.junit.jupiter.api.Test;

/**
 * Every slug of a refusal in the service's code has words in German and English, and nothing has words in one language only.
 *
 * <pre>{@code class ProblemWordsTest extends ProblemTextsTest {}}</pre>
 */
public abstract class ProblemTextsTest {

    /** Compiled main code of the service. */
    protected Path classes() {
        return Path.of("target/classes");
    }

    /** Slugs that the code computes; name them here, because they cannot be read from it. */
    protected Set<String> furtherSlugs() {
        return Set.of();
    }

    @Test
    void everyRefusalHasATitleInGermanAndEnglish() {
        var code = ProblemSlugs.in(classes());
        var slugs = new TreeSet<>(code.slugs());
        slugs.addAll(furtherSlugs());
        var texts = new ProblemTexts();
        assertThat(slugs.stream().flatMap(slug -> Stream.of(Locale.GERMAN, Locale.ENGLISH)
                        .filter(language -> texts.title(slug, language).equals(slug))
                        .map(language -> slug + " has no title in " + language)))
                .isEmpty();
        if (furtherSlugs().isEmpty()) {
            assertThat(code.computed())
                    .as("slugs that are no constants: name them in furtherSlugs()")
                    .isEmpty();
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        var texts = new ProblemTexts();
        assertThat(texts.keys(Locale.ENGLISH)).isEqualTo(texts.keys(Locale.GERMAN));
    }
}
