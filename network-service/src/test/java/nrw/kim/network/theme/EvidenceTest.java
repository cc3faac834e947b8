package nrw.kim.network.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    @ParameterizedTest
    @CsvSource({"0,0,false", "1,<5,true", "4,<5,true", "5,5,false", "12,12,false"})
    void aSmallNumberIsNotTold(long reports, String count, boolean suppressed) {
        assertThat(Evidence.of(reports)).isEqualTo(new Evidence(count, suppressed));
    }
}
