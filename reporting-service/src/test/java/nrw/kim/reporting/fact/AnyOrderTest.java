package nrw.kim.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.HandoverAnswerEvent;
import nrw.kim.events.InterpretingAnswerEvent;
import nrw.kim.events.InterpretingRequestEvent;
import nrw.kim.events.KimEvent;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import org.junit.jupiter.api.Test;

/** The golden samples tell one story; told in another order, or twice, it is the same story. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AnyOrderTest {
    private static final String TOLD_IN_ORDER = "05111";
    private static final List<String> TOLD_ANYHOW =
            List.of("05112", "05113", "05114", "05116", "05117", "05119", "05120", "05122");
    private static final Instant START = Instant.parse("2026-07-01T10:00:00Z");

    private record Told(KimEvent event, Instant time) {}

    @Test
    void events_in_any_order_and_twice_give_the_same_facts_and_cells() {
        var story = story();
        tell(TOLD_IN_ORDER, story);
        var expected = everything(TOLD_IN_ORDER);
        assertThat(expected)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        for (var ki : TOLD_ANYHOW) {
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(ki.hashCode()));
            tell(ki, shuffled);

            everything(ki)
                    .forEach(
                            (table, rows) -> assertThat(rows).as(table).containsExactlyElementsOf(expected.get(table)));
        }
        assertThat(TestDatabase.rows("select * from cell_difference")).isEmpty();
    }

    @Test
    void a_later_change_of_the_state_wins_whenever_it_arrives() {
        var caseId = UUID.randomUUID();
        var closed = new CaseEvent.Closed(caseId, nrw.kim.events.code.ClosingReason.GOALS_REACHED, true, 30);

        new EventStream("05124")
                .on("2026-09-01")
                .send(new CaseEvent.Reopened(caseId))
                .on("2026-08-01")
                .send(closed)
                .applied(2);

        var row = TestDatabase.rows("select * from case_fact where case_id = ?", caseId)
                .getFirst();
        assertThat(row.get("closed_on")).hasToString("2026-08-01");
        assertThat(row.get("reopened_at").toString()).startsWith("2026-09-01");
        assertThat(TestDatabase.rows("select * from cell where ki = '05124' and measure = 'case-closed' and n <> 0"))
                .isEmpty();
    }

    private static List<Told> story() {
        var story = new ArrayList<Told>();
        for (var event : EventStream.samples()) {
            if (isRead(event)) {
                story.add(new Told(event, START.plusSeconds(86_400L * story.size())));
            }
        }
        return story;
    }

    /** Answers to a handover and what case work and Sprachmittlerpool say to each other are on topics of others. */
    private static boolean isRead(KimEvent event) {
        return !(event instanceof HandoverAnswerEvent
                || event instanceof InterpretingRequestEvent
                || event instanceof InterpretingAnswerEvent);
    }

    private static void tell(String ki, List<Told> story) {
        var stream = new EventStream(ki);
        for (var told : story) {
            var id = UUID.randomUUID();
            stream.send(id, told.event(), told.time()).send(id, told.event(), told.time());
        }
        stream.applied(story.size());
    }

    private static Map<String, List<Map<String, Object>>> everything(String ki) {
        var tables = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var table : TestDatabase.rows(
                "select relname from pg_class where relkind = 'r' and (relname like '%\\_fact' or relname in ('cell', 'histogram'))"
                        + " order by relname")) {
            var name = (String) table.get("relname");
            var alive = name.endsWith("_fact") ? "" : " and n <> 0";
            var rows = TestDatabase.rows(
                    "select (to_jsonb(t) - 'ki')::text as row from " + name + " t where ki = ?" + alive + " order by 1",
                    ki);
            tables.put(name, rows);
        }
        return tables;
    }
}
