package nrw.kim.cases.casefile;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the case list and its pages, for a case manager who has three cases. */
@QuarkusTest
@CaseServiceTest
class CaseListTest {
    private final String token = Tokens.token(Roles.CASE_MANAGER, "05170", UUID.randomUUID(), KREIS);
    private String first;
    private String second;
    private String imported;

    @BeforeEach
    void threeCases() {
        first = opened();
        second = opened();
        // Opened long ago in another system, so its id is the newest and its day the oldest.
        imported = opened();
        TestDatabase.rows(
                "update case_file set opened_at = ? where id = ? returning id",
                OffsetDateTime.parse("2019-05-06T08:00:00Z"),
                UUID.fromString(imported));
    }

    @Test
    void theCaseOpenedLastComesFirstWhateverItsId() {
        assertThat(pages("NEWEST")).containsExactly(second, first, imported);
        assertThat(pages("OLDEST")).containsExactly(imported, first, second);
    }

    @Test
    void byNumberItGoesFromPageToPageToo() {
        assertThat(pages("NUMBER")).containsExactly(first, second, imported);
    }

    @Test
    void aCaseThatComesInBetweenShiftsNoPage() {
        // Given
        var page = own("NEWEST").queryParam("limit", 2).get("/api/v1/cases").jsonPath();

        // When
        opened();

        // Then
        assertThat(own("NEWEST")
                        .queryParam("after", page.getString("next"))
                        .get("/api/v1/cases")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(imported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Öztürkoğ", "öZTÜRKOĞLU", "ozturk", "Ozturkoglu-I", "öztürkoğlu-ı"})
    void aNameIsFoundByItsBeginningWithOrWithoutItsMarks(String text) {
        var sought = opened("Öztürkoğlu-Işık");
        assertThat(found(text)).containsExactly(sought);
    }

    @ParameterizedTest
    @ValueSource(strings = {"türk", "Öztürkoğlu-Işıkx", "_ztürk", "%"})
    void whatANameDoesNotBeginWithFindsNothing(String text) {
        opened("Öztürkoğlu-Işık");
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aNumberIsFoundByItsBeginning() {
        String number = as(token).get("/api/v1/cases/" + second).path("number");
        assertThat(found(number)).containsExactly(second);
        assertThat(found(number.substring(0, 7))).contains(first, second, imported);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        own("NEWEST")
                .queryParam("after", "nonsense")
                .get("/api/v1/cases")
                .then()
                .statusCode(400)
                .body("type", endsWith("unknown-cursor"));
    }

    private List<String> pages(String order) {
        var found = new ArrayList<String>();
        String after = null;
        do {
            var request = own(order).queryParam("limit", 1);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);
        return found;
    }

    private List<String> found(String text) {
        return own("NEWEST")
                .queryParam("q", text)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private RequestSpecification own(String order) {
        return as(token).queryParam("responsible", "me").queryParam("sort", order);
    }

    private String opened() {
        return opened("Listig");
    }

    private String opened(String familyName) {
        return as(token)
                .body("""
                {"person": {"givenName": "Lale", "familyName": "%s", "birthDate": "1990-01-01", "sex": "FEMALE",
                   "nationalities": ["163"], "languages": ["tr"], "interpreterNeeded": false, "residence": {"ags": "05170008"}},
                 "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                """.formatted(familyName))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
