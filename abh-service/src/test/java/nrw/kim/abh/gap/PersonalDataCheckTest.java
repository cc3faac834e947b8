package nrw.kim.abh.gap;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Frau Yılmaz wartet seit Monaten            | Name
            bei Herrn Dr. Alsayed fehlte der Termin    | Name
            Familie Al-Khatib hat keinen Kursplatz     | Name
            geboren am 17.05.1994                      | Date
            geboren 17. Mai 1994                       | Date
            seit 1994-05-17                            | Date
            erreichbar unter erika.m@example.org       | Email
            Rückruf unter 02841 123456                 | Number
            Rückruf unter +49 170 1234567              | Number
            AZR 940517123456                           | Number
            Akte ABH-WES-2026-00017                    | Number
            """)
    void finds_the_common_slips(String text, String code) {
        assertThat(PersonalDataCheck.signsIn("/title", text).map(Violation::code))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Für § 25b AufenthG fehlen im Kreis Prüfungsplätze A2 mündlich; Wartezeit 6 Monate",
                "Seit 2026 gibt es nur noch 2 Termine im Monat, 120 Anträge liegen vor",
                "Frauen mit kleinen Kindern erreichen den Kurs nicht",
                "Rechtskreise SGB II und SGB XII verweisen aufeinander (§ 7 Abs. 1 S. 2)"
            })
    void leaves_structure_alone(String text) {
        assertThat(PersonalDataCheck.signsIn("/title", text)).isEmpty();
    }

    @Test
    void never_repeats_the_text() {
        assertThat(PersonalDataCheck.signsIn("/title", "Frau Yılmaz"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).doesNotContain("Yılmaz"));
    }
}
