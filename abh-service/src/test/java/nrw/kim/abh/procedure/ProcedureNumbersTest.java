package nrw.kim.abh.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import org.junit.jupiter.api.Test;

class ProcedureNumbersTest {
    private final ProcedureNumbers numbers = new ProcedureNumbers();

    @Test
    void each_ki_has_a_short_name_of_its_own() {
        assertThat(RegionalKeys.kis().stream().map(numbers::shortName))
                .hasSize(54)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z]{1,3}"));
    }

    @Test
    void wesel_is_wes() {
        assertThat(numbers.shortName(new KiKey("05170"))).isEqualTo("WES");
    }
}
