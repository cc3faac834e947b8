package nrw.kim.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LanguagesTest extends SampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                | de
            de-AT             | de
            en                | en
            en-US,de;q=0.5    | en
            en;q=0.1,de;q=0.9 | de
            fr,en;q=0.2       | en
            fr                | de
            *                 | de
            en;q=0            | de
            !!                | de
                              | de
            """)
    void germanOrEnglishByTheHeader(String header, String language) {
        assertThat(Languages.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void allWordsOfADocumentAreInOneLanguage() {
        var english = "en-GB";
        words(english, "Input is incomplete or wrong", "must not be blank", "There is no such field.");
        words(
                "de-DE",
                "Die Angaben sind unvollständig oder fehlerhaft",
                "darf nicht leer sein",
                "Dieses Feld gibt es nicht.");
    }

    private static void words(String language, String title, String constraint, String field) {
        for (var violation : new String[][] {{"{\"text\":\" \"}", constraint}, {"{\"text\":\"a\",\"x\":1}", field}}) {
            as(Roles.CASE_MANAGER, WESEL)
                    .header("Accept-Language", language)
                    .body(violation[0])
                    .post(NOTES)
                    .then()
                    .header("Content-Language", language.substring(0, 2))
                    .body("title", is(title))
                    .body("violations[0].message", is(violation[1]));
        }
    }
}
