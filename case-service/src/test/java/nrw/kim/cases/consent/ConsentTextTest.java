package nrw.kim.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentTextTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    static java.util.List<ConsentText> texts() {
        return ConsentText.all();
    }

    @Test
    void thereAreTenLanguages() {
        assertThat(ConsentText.all())
                .extracting(ConsentText::language)
                .containsExactly("de", "en", "ar", "uk", "tr", "fa", "fr", "ru", "bg", "ro");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextSaysAllThatTheGermanOneSays(ConsentText text) {
        var german = ConsentText.binding();
        assertThat(text.version()).isEqualTo(german.version());
        assertThat(text.texts().keySet()).isEqualTo(german.texts().keySet());
        assertThat(text.texts()).allSatisfy((key, words) -> {
            assertThat(words).isNotBlank();
            assertThat(PLACEHOLDER.matcher(words).results().map(r -> r.group()).sorted())
                    .as(key)
                    .isEqualTo(PLACEHOLDER
                            .matcher(german.text(key))
                            .results()
                            .map(r -> r.group())
                            .sorted()
                            .toList());
        });
        assertThat(text.domains().keySet()).containsExactlyInAnyOrder(LifeDomain.values());
        assertThat(text.purposes().keySet()).containsExactlyInAnyOrder(HandoverPurpose.values());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTranslationPretendsToBeChecked(ConsentText text) {
        assertThat(text.reviewed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theDirectionIsThatOfTheScript(ConsentText text) {
        var rightToLeft = text.texts()
                .get("title")
                .chars()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        assertThat(text.direction()).isEqualTo(rightToLeft ? "rtl" : "ltr");
        assertThat(Arrays.asList("ar", "fa").contains(text.language())).isEqualTo(rightToLeft);
    }
}
