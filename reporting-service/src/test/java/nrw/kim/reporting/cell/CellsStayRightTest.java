package nrw.kim.reporting.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells that were kept by differences are those that the facts give when all is counted anew. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class CellsStayRightTest {

    @ParameterizedTest
    @CsvSource({"05334,1", "05334002,2", "05358,3", "05362,4", "05366,5"})
    void after_any_events_in_any_order(String ki, long seed) {
        var events = new RandomEvents(seed);
        var stream = new EventStream(ki);
        for (int sent = 1; sent <= 300; sent++) {
            stream.send(UUID.randomUUID(), events.next(), events.time());
            if (sent % 50 == 0) {
                stream.applied(sent);
                assertThat(TestDatabase.rows("select * from cell_difference where ki = ?", ki))
                        .as("after %d events", sent)
                        .isEmpty();
            }
        }
        assertThat(EventStream.number("select count(*) from cell where n > 0 and ki = ?", ki))
                .isGreaterThan(50);
    }

    @Test
    void the_check_finds_a_cell_that_is_wrong() {
        new EventStream("05370")
                .on("2026-03-03")
                .send(new RandomEvents(6).next())
                .applied(1);
        TestDatabase.execute("insert into cell values ('05370', '2026', 'case-opened', 'X', 3, 3, null)");

        assertThat(TestDatabase.rows("select * from cell_difference where ki = '05370'"))
                .hasSize(1);

        TestDatabase.execute("delete from cell where dimension = 'X'");
    }
}
