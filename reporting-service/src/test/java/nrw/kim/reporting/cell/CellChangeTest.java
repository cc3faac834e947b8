package nrw.kim.reporting.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellChangeTest {
    private static final CellKey HANDOVERS = new CellKey("2026-H2", "handover", "");
    private static final CellKey DAYS = new CellKey("2026-H2", "waiting", "");

    @Test
    void what_stays_the_same_changes_no_cell() {
        var same = List.of(new Contribution(HANDOVERS, "a", null, 2), new Contribution(DAYS, "a", 7, 1));

        assertThat(CellChange.between(same, same)).isEmpty();
    }

    @Test
    void a_second_event_of_a_person_adds_to_the_count_and_not_to_the_persons() {
        var before = List.of(new Contribution(HANDOVERS, "a", null, 1));
        var after = List.of(new Contribution(HANDOVERS, "a", null, 2));

        assertThat(CellChange.between(before, after)).containsExactly(new CellChange(HANDOVERS, 1, 0, Map.of()));
    }

    @Test
    void two_subjects_that_turn_out_to_be_one_person_become_one() {
        var before =
                List.of(new Contribution(HANDOVERS, "case-1", null, 1), new Contribution(HANDOVERS, "case-2", null, 1));
        var after = List.of(new Contribution(HANDOVERS, "person", null, 2));

        assertThat(CellChange.between(before, after)).containsExactly(new CellChange(HANDOVERS, 0, -1, Map.of()));
    }

    @Test
    void corrected_days_move_within_the_frequencies() {
        var before = List.of(new Contribution(DAYS, "a", 3, 1));
        var after = List.of(new Contribution(DAYS, "a", 9, 1));

        assertThat(CellChange.between(before, after))
                .containsExactly(new CellChange(DAYS, 0, 0, Map.of(3, -1L, 9, 1L)));
    }

    @Test
    void what_is_no_longer_counted_is_taken_away() {
        var before = List.of(new Contribution(DAYS, "a", 3, 1));

        assertThat(CellChange.between(before, List.of())).containsExactly(new CellChange(DAYS, -1, -1, Map.of(3, -1L)));
    }
}
