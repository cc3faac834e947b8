package nrw.kim.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import nrw.kim.reporting.People;
import org.junit.jupiter.api.Test;

/** What was told by mistake and taken back is counted as if it had never been told. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class TakenBackTest {
    private final UUID file = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void a_contact_counts_no_more_and_the_next_one_ends_the_waiting() {
        var ki = "05954";
        var stream = new EventStream(ki)
                .on("2026-03-01")
                .send(People.opened(file, UUID.randomUUID(), null))
                .send(People.contact(file, first, true, 2))
                .send(People.contact(file, second, false, 9))
                .applied(3);
        assertThat(cell(ki, "counselled", "n")).isEqualTo(2);
        assertThat(cell(ki, "waiting", "median")).isEqualTo(2);

        stream.send(new CaseEvent.ContactWithdrawn(file, first, second)).applied(4);

        assertThat(cell(ki, "counselled", "n")).isEqualTo(1);
        assertThat(cell(ki, "waiting", "n")).isEqualTo(1);
        assertThat(cell(ki, "waiting", "median")).isEqualTo(9);

        stream.send(new CaseEvent.ContactWithdrawn(file, second, null)).applied(5);

        assertThat(cell(ki, "counselled", "n")).isZero();
        assertThat(cell(ki, "waiting", "n")).isZero();
        assertUndisputed(ki);
    }

    @Test
    void a_contact_that_was_corrected_counts_as_it_is_known_now() {
        var ki = "05958";
        new EventStream(ki)
                .on("2026-03-01")
                .send(People.opened(file, UUID.randomUUID(), null))
                .send(People.contact(file, first, true, 2))
                .on("2026-03-02")
                .send(new CaseEvent.ContactCorrected(file, first, ContactChannel.PHONE, true, 5))
                .applied(3);

        assertThat(cell(ki, "waiting", "median")).isEqualTo(5);
        assertThat(cell(ki, "counselled", "n")).isEqualTo(1);
        assertThat(TestDatabase.rows("select channel from contact_fact where ki = ?", ki))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("channel", "PHONE"));
        assertUndisputed(ki);
    }

    @Test
    void a_result_of_a_goal_counts_as_long_as_it_is_the_last_word() {
        var ki = "05962";
        var goal = UUID.randomUUID();
        var stream = new EventStream(ki)
                .on("2026-03-01")
                .send(People.opened(file, UUID.randomUUID(), null))
                .on("2026-03-02")
                .send(new CaseEvent.GoalClosed(file, goal, LifeDomain.WORK, GoalStatus.REACHED))
                .applied(2);
        assertThat(cell(ki, "goal-reached", "n")).isEqualTo(1);

        stream.on("2026-03-03")
                .send(new CaseEvent.GoalReopened(file, goal, LifeDomain.WORK))
                .applied(3);
        assertThat(cell(ki, "goal-reached", "n")).isZero();
        assertThat(cell(ki, "goal-closed", "n")).isZero();

        stream.on("2026-03-04")
                .send(new CaseEvent.GoalClosed(file, goal, LifeDomain.WORK, GoalStatus.NOT_REACHED))
                .applied(4);
        assertThat(cell(ki, "goal-reached", "n")).isZero();
        assertThat(cell(ki, "goal-closed", "n")).isEqualTo(1);
        assertUndisputed(ki);
    }

    @Test
    void what_is_told_late_changes_nothing() {
        var ki = "05966";
        var goal = UUID.randomUUID();
        new EventStream(ki)
                .on("2026-03-05")
                .send(new CaseEvent.ContactWithdrawn(file, first, second))
                .send(new CaseEvent.ContactCorrected(file, second, ContactChannel.PHONE, false, 7))
                .send(new CaseEvent.GoalReopened(file, goal, LifeDomain.WORK))
                .on("2026-03-01")
                .send(People.contact(file, second, false, 9))
                .send(People.contact(file, first, true, 2))
                .send(new CaseEvent.GoalClosed(file, goal, LifeDomain.WORK, GoalStatus.REACHED))
                .send(People.opened(file, UUID.randomUUID(), null))
                .applied(7);

        assertThat(cell(ki, "counselled", "n")).isEqualTo(1);
        assertThat(cell(ki, "waiting", "median")).isEqualTo(7);
        assertThat(cell(ki, "goal-reached", "n")).isZero();
        assertUndisputed(ki);
    }

    private static void assertUndisputed(String ki) {
        assertThat(TestDatabase.rows("select * from cell_difference where ki = ?", ki))
                .isEmpty();
    }

    private static long cell(String ki, String measure, String column) {
        return EventStream.number(
                "select coalesce(sum(" + column
                        + "), 0) from cell where ki = ? and period = '2026' and measure = ? and dimension = ''",
                ki,
                measure);
    }
}
