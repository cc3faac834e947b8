package nrw.kim.network;

import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Directory.aSite;
import static nrw.kim.network.testing.Directory.anOrganisation;
import static nrw.kim.network.testing.Gaps.read;
import static nrw.kim.network.testing.Gaps.recognised;
import static nrw.kim.network.testing.Meetings.aBody;
import static nrw.kim.network.testing.Meetings.aMeetingOf;
import static nrw.kim.network.testing.Meetings.aTheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.AtOnce;
import nrw.kim.network.testing.Meetings;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

/** Several people at work at the same moment. */
@NetworkTest
class ConcurrencyTest {
    private static final int MANY = 6;

    @Test
    void anEntryThatManyPutAtOnceIsCreatedOnceAndAnnouncedOnce() throws Exception {
        var id = UUID.randomUUID();
        var site = aSite(anOrganisation(), "05170052");

        var statuses = AtOnce.times(MANY, i -> as(Roles.COORDINATOR)
                .body(site)
                .put("/api/v1/sites/{id}", id)
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(TestDatabase.eventTypes(id)).hasSize(1);
    }

    @Test
    void replacementsWithoutAVersionFollowEachOther() throws Exception {
        var id = UUID.randomUUID();
        var organisation = anOrganisation();
        as(Roles.COORDINATOR)
                .body(aSite(organisation, "05170052"))
                .put("/api/v1/sites/{id}", id)
                .then()
                .statusCode(201);

        var statuses = AtOnce.times(MANY, i -> {
            var site = aSite(organisation, "05170052");
            site.put("name", "Standort " + i);
            return as(Roles.COORDINATOR)
                    .body(site)
                    .put("/api/v1/sites/{id}", id)
                    .statusCode();
        });

        assertThat(statuses).containsOnly(200);
        assertThat(TestDatabase.eventTypes(id)).hasSize(MANY + 1);
    }

    @Test
    void theAgendaKeepsItsOrderWhenManyAddToIt() throws Exception {
        var meeting = aMeetingOf(aBody(1));

        var positions = AtOnce.times(MANY, i -> as(Roles.COORDINATOR)
                .body(json("title", "Punkt " + i, "kind", "BERATUNG"))
                .post("/api/v1/meetings/{id}/agenda", meeting)
                .<Integer>path("position"));

        assertThat(positions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    @Test
    void noGapStaysBehindWhenItsThemeIsSubmittedMeanwhile() throws Exception {
        var theme = aTheme();
        var meeting = aMeetingOf(aBody(1));
        var gaps = new ArrayList<UUID>();
        for (int i = 0; i < MANY; i++) {
            gaps.add(recognised());
        }

        AtOnce.times(
                MANY + 1,
                i -> i == MANY / 2
                        ? Meetings.change("/api/v1/themes/" + theme, "/submit", Map.of("meetingId", meeting))
                                .extract()
                                .statusCode()
                        : bundle(gaps.get(i > MANY / 2 ? i - 1 : i), theme));

        assertThat(gaps)
                .extracting(gap -> read(gap).extract().<String>path("status"))
                .as("bundled in time and submitted, or refused and still recognised; never left behind as bundled")
                .isSubsetOf("RECOGNISED", "SUBMITTED");
    }

    private static int bundle(UUID gap, UUID theme) {
        return as(Roles.COORDINATOR)
                .header("If-Match", "\"2\"")
                .body(Map.of("themeId", theme))
                .post("/api/v1/gaps/{id}/bundle", gap)
                .statusCode();
    }
}
