package nrw.kim.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.events.CaseEvent;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import nrw.kim.reporting.People;
import org.junit.jupiter.api.Test;

/** Two cases of one person, told under two keys until somebody found out. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class MergedCaseTest {
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID samePerson = UUID.randomUUID();

    @Test
    void the_person_and_the_case_count_once_and_after_the_undoing_twice_again() {
        var ki = "05382";
        var stream = twoCases(ki);
        assertThat(cell(ki, "case-opened", "n")).isEqualTo(2);
        assertThat(cell(ki, "counselled", "subjects")).isEqualTo(2);

        stream.on("2026-05-01")
                .send(new CaseEvent.Merged(other, one, person))
                .send(People.firstContact(other, 40))
                .applied(6);

        assertThat(cell(ki, "case-opened", "n")).isEqualTo(1);
        assertThat(cell(ki, "person", "subjects")).isEqualTo(1);
        assertThat(cell(ki, "counselled", "subjects")).isEqualTo(1);
        assertThat(cell(ki, "counselled", "n")).isEqualTo(3);
        assertThat(cell(ki, "waiting", "n")).isEqualTo(1);

        stream.on("2026-05-10").send(new CaseEvent.MergeReverted(other, one)).applied(7);

        assertThat(cell(ki, "case-opened", "n")).isEqualTo(2);
        assertThat(cell(ki, "person", "subjects")).isEqualTo(2);
        assertThat(cell(ki, "counselled", "subjects")).isEqualTo(2);
        assertThat(TestDatabase.rows("select * from cell_difference where ki = ?", ki))
                .isEmpty();
    }

    @Test
    void what_is_told_late_changes_nothing() {
        var ki = "05512";
        new EventStream(ki)
                .on("2026-05-10")
                .send(new CaseEvent.Merged(other, one, person))
                .on("2026-05-01")
                .send(new CaseEvent.MergeReverted(other, one))
                .on("2026-03-01")
                .send(People.firstContact(other, 3))
                .send(People.opened(other, samePerson, null))
                .send(People.opened(one, person, null))
                .applied(5);

        assertThat(cell(ki, "case-opened", "n")).isEqualTo(1);
        assertThat(cell(ki, "person", "subjects")).isEqualTo(1);
        assertThat(TestDatabase.rows("select distinct subject from contact_fact where ki = ?", ki))
                .allSatisfy(row -> assertThat(row.get("subject")).hasToString(person.toString()));
        assertThat(TestDatabase.rows("select * from cell_difference where ki = ?", ki))
                .isEmpty();
    }

    private EventStream twoCases(String ki) {
        return new EventStream(ki)
                .on("2026-03-01")
                .send(People.opened(one, person, null))
                .send(People.opened(other, samePerson, null))
                .send(People.firstContact(one, 2))
                .send(People.firstContact(other, 9))
                .applied(4);
    }

    private static long cell(String ki, String measure, String column) {
        return EventStream.number(
                "select coalesce(sum(" + column
                        + "), 0) from cell where ki = ? and period = '2026' and measure = ? and dimension = ''",
                ki,
                measure);
    }
}
