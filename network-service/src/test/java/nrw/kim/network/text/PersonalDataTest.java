package nrw.kim.network.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @CsvSource({
        "Name,Frau Mustermann bekam keinen Platz",
        "Name,Bei Familie Al-Hassan fehlt es",
        "Name,Herrn Dr. Meier fragen",
        "Email,schreiben an erika@example.org",
        "Date,Kind geboren am 03.04.2019",
        "Number,Telefon 02841 000000",
        "Number,AZR 123456789012"
    })
    void aSignOfAPersonIsFound(String code, String text) {
        assertThat(PersonalData.signsIn("/title", text))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/title", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Familien mit Kindern warten 14 Wochen auf einen Kita-Platz",
                "Seit 2024 fehlen 30 Plätze für Frauen mit Fluchterfahrung",
                "Übergang vom AsylbLG in das SGB II dauert über 3 Monate (§ 44 SGB II)",
                "Alle 13 Kommunen, 05170 Kreis Wesel"
            })
    void textAboutStructuresIsNoSign(String text) {
        assertThat(PersonalData.signsIn("/title", text)).isEmpty();
    }

    @Test
    void theRefusalNamesWhereItIs() {
        assertThatThrownBy(() -> PersonalData.refuseIn(Map.of("/description", "Frau Kaya")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("personal-data-suspected");
                    assertThat(problem.violations())
                            .extracting(Violation::pointer)
                            .containsExactly("/description");
                });
    }
}
