package nrw.kim.cases.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, alles, true",
        "NUMBER, 12.5, true",
        "NUMBER, zwölf, false",
        "DATE, 2026-02-28, true",
        "DATE, 2026-02-30, false",
        "CHOICE, A, true",
        "CHOICE, C, false",
        "YES_NO, true, true",
        "YES_NO, ja, false"
    })
    void aValueFitsItsType(FieldType type, String value, boolean fits) {
        assertThat(type.accepts(value, List.of("A", "B"))).isEqualTo(fits);
    }
}
