package nrw.kim.cases.transition;

import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Jobs;
import nrw.kim.events.KiKey;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class TransitionResourceTest {
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    @Inject
    TransitionClockService transitions;

    @Test
    void aYoungPersonSeesTheEighteenthBirthdayComing() {
        var birthday = TODAY.plusMonths(5);
        var file = aCase(birthday.minusYears(18));
        miriam().get(path(file))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("VOLLJAEHRIGKEIT"))
                .body("items[0].cause", equalTo("BIRTH_DATE"))
                .body("items[0].items.find { it.code == 'YOUTH_HELP' }.overdue", equalTo(true))
                .body("items[0].items.find { it.code == 'HOUSING' }.overdue", equalTo(false));
    }

    @Test
    void recognitionUnderAsylblgExpectsAChangeOfTheLegalArea() {
        // Given
        var file = aCase(LocalDate.of(1990, 1, 1));
        record(file, "RECHTSKREIS", "ASYLBLG", TODAY.minusYears(1));
        miriam().get(path(file)).then().body("items", hasSize(0));

        // When
        record(file, "RESIDENCE_STATUS", "AE_25_2", TODAY);

        // Then
        miriam().get(path(file))
                .then()
                .body("items[0].kind", equalTo("RECHTSKREISWECHSEL"))
                .body(
                        "items[0].expectedOn",
                        equalTo(TODAY.withDayOfMonth(1).plusMonths(1).toString()));
        record(file, "RECHTSKREIS", "SGB_II", TODAY);
        miriam().get(path(file)).then().body("items", hasSize(0));
    }

    @Test
    void theNextOpenPointIsDueUntilItIsDone() {
        // Given
        var file = aCase(TODAY.minusYears(18).plusMonths(11));
        assertThat(due(file)).containsExactly("Perspektive mit der jungen Person besprechen");

        // When
        tick(file, "VOLLJAEHRIGKEIT", "PERSPECTIVE", true);

        // Then
        assertThat(due(file)).singleElement().asString().startsWith("Aufenthalt prüfen");
        tick(file, "VOLLJAEHRIGKEIT", "RESIDENCE_PATH", true);
        assertThat(due(file)).isEmpty();
        tick(file, "VOLLJAEHRIGKEIT", "RESIDENCE_PATH", false);
        assertThat(due(file)).hasSize(1);
    }

    @Test
    void aDayThatSomebodyKnowsIsTakenAndTold() {
        var file = aCase(LocalDate.of(1990, 1, 1));
        var day = TODAY.plusDays(20);
        miriam().body("{\"expectedOn\": \"%s\"}".formatted(day))
                .put(path(file) + "/RECHTSKREISWECHSEL")
                .then()
                .statusCode(200)
                .body("items[0].expectedOn", equalTo(day.toString()))
                .body("items[0].cause", equalTo("SAID"));
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items.type", hasItem("nrw.kim.case.transition-expected.v1"));
        miriam().delete(path(file) + "/RECHTSKREISWECHSEL")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void onlyTheResponsibleWorksOnItAndOnlyOnWhatThereIs() {
        var file = aCase(LocalDate.of(1990, 1, 1));
        jonas().get(path(file)).then().statusCode(200);
        jonas().body("{\"expectedOn\": \"2027-01-01\"}")
                .put(path(file) + "/RECHTSKREISWECHSEL")
                .then()
                .statusCode(403);
        miriam().body("{\"done\": true}")
                .put(path(file) + "/RECHTSKREISWECHSEL/items/NONE")
                .then()
                .statusCode(404);
        miriam().header("Accept-Language", "en")
                .body("{\"expectedOn\": \"2027-01-01\"}")
                .put(path(file) + "/RECHTSKREISWECHSEL")
                .then()
                .body("items[0].items[0].text", startsWith("Inform"));
    }

    @Test
    void theClockSaysOnceThatATransitionIsComingHoweverManyInstancesLook() {
        // Given
        var young = aCase(TODAY.plusMonths(5).minusYears(18));
        var recognised = aCase(LocalDate.of(1990, 1, 1));
        record(recognised, "RECHTSKREIS", "ASYLBLG", TODAY.minusYears(1));
        record(recognised, "RESIDENCE_STATUS", "AE_25_2", TODAY);
        var old = aCase(LocalDate.of(1980, 1, 1));

        // When
        Jobs.both(() -> transitions.look(new KiKey("05170")));
        Jobs.both(() -> transitions.look(new KiKey("05170")));

        // Then
        assertThat(told(young)).containsExactly("VOLLJAEHRIGKEIT 6 clock");
        assertThat(told(recognised)).containsExactly("RECHTSKREISWECHSEL 3 clock");
        assertThat(told(old)).isEmpty();
    }

    @Test
    void whatSomebodyEnteredIsNotToldAgainByTheClock() {
        var file = aCase(TODAY.plusMonths(2).minusYears(18));
        miriam().body("{\"expectedOn\": \"%s\"}".formatted(TODAY.plusMonths(3)))
                .put(path(file) + "/VOLLJAEHRIGKEIT")
                .then()
                .statusCode(200);

        Jobs.both(() -> transitions.look(new KiKey("05170")));

        assertThat(told(file)).singleElement().asString().startsWith("VOLLJAEHRIGKEIT null");
    }

    private static List<String> told(String file) {
        return TestDatabase.rows(
                        "select payload ->> 'kind' as kind, payload ->> 'monthsAhead' as months, actor from domain_event "
                                + "where case_id = cast(? as uuid) and type = 'nrw.kim.case.transition-expected.v1'",
                        file)
                .stream()
                .map(row -> row.get("kind") + " " + row.get("months") + " " + row.get("actor"))
                .toList();
    }

    private static List<String> due(String file) {
        return miriam().get("/api/v1/due?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.caseId == '" + file + "' && it.kind == 'TRANSITION' }.title");
    }

    private static void tick(String file, String kind, String item, boolean done) {
        miriam().body("{\"done\": " + done + "}")
                .put(path(file) + "/" + kind + "/items/" + item)
                .then()
                .statusCode(200);
    }

    private static void record(String file, String kind, String code, LocalDate from) {
        miriam().body("{\"kind\": \"%s\", \"code\": \"%s\", \"validFrom\": \"%s\"}".formatted(kind, code, from))
                .post("/api/v1/cases/" + file + "/person-history")
                .then()
                .statusCode(201);
    }

    private static String aCase(LocalDate born) {
        return miriam().body("""
                        {"person": {"givenName": "Navid", "familyName": "Rahimi", "birthDate": "%s",
                          "residence": {"ags": "05170008"}}, "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}""".formatted(born))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/transitions";
    }
}
