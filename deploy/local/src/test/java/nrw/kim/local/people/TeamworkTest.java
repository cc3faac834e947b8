package nrw.kim.local.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamworkTest {
    private static final List<String> TEAM = List.of("miriam", "jonas");

    @ParameterizedTest
    @ValueSource(strings = {"05170", "05162", "05558", "05334002", "05334"})
    void everyMunicipalityHasSomebodyAndEverybodyAFullPost(String ki) throws Exception {
        var municipalities =
                new ArrayList<>(Municipalities.of(Path.of("../.."), ki).keySet());

        var areas = Teamwork.areas(municipalities, TEAM);

        assertThat(areas.stream()
                        .collect(Collectors.groupingBy(
                                Teamwork.Area::colleague, Collectors.summingInt(Teamwork.Area::share))))
                .containsOnlyKeys(TEAM)
                .allSatisfy((colleague, share) -> assertThat(share).isEqualTo(100));
        if (municipalities.size() >= TEAM.size()) {
            assertThat(areas).extracting(Teamwork.Area::ags).containsExactlyInAnyOrderElementsOf(municipalities);
        }
    }

    @Test
    void aTownOfItsOwnIsEverybodys() {
        assertThat(Teamwork.areas(List.of("05334002"), TEAM))
                .containsExactly(new Teamwork.Area("miriam", null, 100), new Teamwork.Area("jonas", null, 100));
    }
}
