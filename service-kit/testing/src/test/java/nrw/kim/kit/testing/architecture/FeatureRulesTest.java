package nrw.kim.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import nrw.kim.kit.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is seen to fail on a sample that breaks it. */
class FeatureRulesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"TwoRepository", "TwoResource", "TwoConsumer", "TwoHandler"})
    void aFeatureThatReachesIntoAnother(String inner) throws IOException {
        var classes = Sources.compiled(
                directory,
                "package broken.one; class OneService { broken.two.%s two; }".formatted(inner),
                "package broken.two; public class %s {}".formatted(inner));
        assertThatThrownBy(() ->
                        FeatureRules.featuresMeetThroughTheirServices("broken").check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken.one.OneService.two");
    }

    @Test
    void aFeatureThatAsksAnothersService() throws IOException {
        var classes = Sources.compiled(
                directory,
                "package broken.one; class OneService { broken.two.TwoService two; OneRepository own; }",
                "package broken.one; class OneRepository {}",
                "package broken.two; public class TwoService {}");
        assertThatCode(() -> FeatureRules.all("broken").forEach(rule -> rule.check(classes)))
                .doesNotThrowAnyException();
    }

    @Test
    void featuresThatNeedEachOther() throws IOException {
        var classes = Sources.compiled(
                directory,
                "package broken.one; public class OneService { broken.two.TwoService two; }",
                "package broken.two; public class TwoService { broken.one.OneService one; }");
        assertThatThrownBy(() -> FeatureRules.featuresHaveNoCycles("broken").check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }
}
