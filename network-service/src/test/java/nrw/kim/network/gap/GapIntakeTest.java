package nrw.kim.network.gap;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.WESEL;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Gaps.aReport;
import static nrw.kim.network.testing.Gaps.read;
import static nrw.kim.network.testing.Gaps.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class GapIntakeTest {
    @Test
    void aGapReportedInCaseWorkArrivesWithoutAnyPerson() {
        var id = reported();

        read(id).body("status", equalTo("REPORTED"))
                .body("source", equalTo("CASE"))
                .body("title", equalTo("Kein Abendkurs B1"))
                .body("rechtskreise", contains("SGB_II"))
                .body("ags", equalTo("05170032"));
        assertThat(TestDatabase.rows("select * from gap where id = ?", id).getFirst())
                .doesNotContainKeys("reporter", "actor", "person_id", "case_id");
    }

    @Test
    void aGapReportedInTheForeignersAuthorityArrivesToo() {
        var id = UUID.randomUUID();

        InboxFeed.send(UUID.randomUUID(), WESEL, aReport(id), "kim.abh.gap");

        await().atMost(10, SECONDS).until(() -> read(id).extract().statusCode() == 200);
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        var event = UUID.randomUUID();
        var id = UUID.randomUUID();
        InboxFeed.send(event, WESEL, aReport(id), "kim.case.gap");
        InboxFeed.send(event, WESEL, aReport(id), "kim.case.gap");
        InboxFeed.send(UUID.randomUUID(), WESEL, aReport(id), "kim.case.gap");
        var last = reported();

        read(last).statusCode(200);
        assertThat(TestDatabase.rows("select 1 from gap where id = ?", id)).hasSize(1);
        assertThat(TestDatabase.rows("select 1 from inbox where event_id = ?", event))
                .hasSize(1);
    }

    @Test
    void aGapBelongsToTheTenantOfItsEvent() {
        var id = reported();

        as(Roles.COORDINATOR, NEUSS).get("/api/v1/gaps/{id}", id).then().statusCode(404);
    }
}
