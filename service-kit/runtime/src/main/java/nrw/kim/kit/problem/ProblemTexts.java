package nrw.kim.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Titles and details by slug and language, gathered from every {@code META-INF/kim/problems_<language>.properties} on the
 * class path ({@code <slug>.title}, {@code <slug>.detail}): each module brings the words of its own refusals.
 */
@ApplicationScoped
public class ProblemTexts {
    private final Map<String, Properties> byLanguage = Map.of("de", load("de"), "en", load("en"));

    /** Title; the slug itself if a text is missing, which a test of each service rules out. */
    public String title(String slug, Locale language) {
        return text(slug + ".title", language, slug);
    }

    /** Detail; null if there is none. */
    public String detail(String slug, Locale language) {
        return text(slug + ".detail", language, null);
    }

    /** Keys of all texts of a language. */
    public Set<String> keys(Locale language) {
        return new TreeSet<>(byLanguage.get(language.getLanguage()).stringPropertyNames());
    }

    /**
     * What is wrong with an input, {@code violation.<code>}: Bean Validation brings its own words, other codes have theirs in
     * the bundles.
     *
     * @param otherwise words if the bundles have none
     */
    public String violation(String code, Locale language, String otherwise) {
        return text("violation." + code, language, otherwise);
    }

    private String text(String key, Locale language, String otherwise) {
        return byLanguage
                .getOrDefault(language.getLanguage(), byLanguage.get("de"))
                .getProperty(key, otherwise);
    }

    private static Properties load(String language) {
        var texts = new Properties();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            var files = loader.getResources("META-INF/kim/problems_" + language + ".properties")
                    .asIterator();
            while (files.hasNext()) {
                try (var in = new InputStreamReader(files.next().openStream(), StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
