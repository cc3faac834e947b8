package nrw.kim.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BegunTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void anotherTryOnAnotherDayGoesOnWithTheFirstDay(@TempDir Path home) throws Exception {
        var begun = new Begun(home.resolve("data").resolve("begun"));
        assertThat(begun.on(MONDAY)).isEqualTo(MONDAY);
        assertThat(begun.on(MONDAY.plusDays(1))).isEqualTo(MONDAY);
    }
}
