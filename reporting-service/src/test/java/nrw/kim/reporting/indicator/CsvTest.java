package nrw.kim.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void lines_end_in_crlf_and_what_is_missing_is_empty() {
        assertThat(new Csv(List.of("a", "b", "c")).line("x", null, new BigDecimal("25")))
                .hasToString("a,b,c\r\nx,,25\r\n");
    }

    @Test
    void comma_quote_and_newline_are_quoted() {
        assertThat(new Csv(List.of("h")).line("a,b").line("a\"b").line("a\nb"))
                .hasToString("h\r\n\"a,b\"\r\n\"a\"\"b\"\r\n\"a\nb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\tx"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) {
        assertThat(new Csv(List.of("h")).line(text)).hasToString("h\r\n'" + text + "\r\n");
    }

    @Test
    void a_negative_number_stays_a_number() {
        assertThat(new Csv(List.of("h")).line(-5)).hasToString("h\r\n-5\r\n");
    }
}
