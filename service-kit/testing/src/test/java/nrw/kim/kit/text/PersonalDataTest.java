package nrw.kim.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private static final List<String> NAMES = List.of("Amal", "Haddad", "Li");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Amal wartet seit Monaten                   | PersonName
            HADDAD hat keinen Kurs                     | PersonName
            Frau Mustermann bekam keinen Platz         | Name
            Frau Yılmaz wartet seit Monaten            | Name
            Herr Yilmaz wartet                         | Name
            Herrn Dr. Meier fragen                     | Name
            bei Hr. Prof. Dr. Alsayed fehlte es        | Name
            Bei Familie Al-Hassan fehlt es             | Name
            Mrs. Okafor waits                          | Name
            Kind geboren am 03.04.2019                 | Date
            geboren am 3. 2. 88                        | Date
            geboren 17. Mai 1994                       | Date
            Termin 2026-01-05 verfallen                | Date
            schreiben an erika@example.org             | Email
            erreichbar unter erika.m@example.org       | Email
            Telefon 02841 000000                       | Number
            Tel. 02841/12345                           | Number
            Rückruf unter +49 170 1234567              | Number
            Rückruf unter (0170) 123 45 67             | Number
            Telefon 05251 123456                       | Number
            AZR 123456789012                           | Number
            AZR 940517-123456                          | Number
            Akte ABH-WES-2026-00017                    | Number
            Nummer 12 34 56                            | Number
            """)
    void aSignOfAPersonIsFoundAndNoOther(String text, String code) {
        assertThat(PersonalData.signsIn("/title", text, NAMES))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/title", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kein B1-Kurs am Abend mit Kinderbetreuung",
                "Wartezeit über 12 Wochen",
                "Amalgam ist kein Name, Li auch nicht",
                "Familien mit Kindern warten 12 - 14 Wochen auf einen Kita-Platz",
                "Frauen mit kleinen Kindern erreichen den Kurs nicht",
                "Seit 2024 fehlen 30 Plätze für Frauen mit Fluchterfahrung",
                "Seit 2026 gibt es nur noch 2 Termine im Monat, 120 Anträge liegen vor",
                "Für § 25b AufenthG fehlen im Kreis Prüfungsplätze A2 mündlich; Wartezeit 6 Monate",
                "Rechtskreise SGB II und SGB XII verweisen aufeinander (§ 7 Abs. 1 S. 2)",
                "Übergang vom AsylbLG in das SGB II dauert über 3 Monate (§ 44 SGB II)",
                "Alle 13 Kommunen, 05170 Kreis Wesel, darunter 05170024 Moers",
                "Im Schuljahr 2025/26 und in den Jahren 2024-2026 fehlten 120.000 Euro"
            })
    void textAboutStructuresIsNoSign(String text) {
        assertThat(PersonalData.signsIn("/title", text, NAMES)).isEmpty();
    }

    @Test
    void theRefusalNamesWhereItIsAndNeverRepeatsTheText() {
        var texts = new HashMap<>(Map.of("/title", "Kein Kurs", "/description", "Frau Kaya, geboren 17.05.1994"));
        texts.put("/note", null);
        assertThatThrownBy(() -> PersonalData.refuseIn(texts)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.slug()).isEqualTo("personal-data-suspected");
            assertThat(problem.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/description", "/description");
            assertThat(problem.violations())
                    .extracting(Violation::message)
                    .noneMatch(message -> message.contains("Kaya") || message.contains("1994"));
        });
    }

    @Test
    void aCleanTextPasses() {
        assertThatCode(() -> PersonalData.refuseIn(Map.of("/title", "Kein Kurs am Abend"), NAMES))
                .doesNotThrowAnyException();
    }
}
