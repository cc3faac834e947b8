package nrw.kim.cases.persistence;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings that are replaced as a whole, in a KI that no other test sets up. */
@QuarkusTest
@CaseServiceTest
class FirstWriterTest {
    private static final String KI = "05974";
    private static final int EDITORS = 6;

    /** Each with something that one editor writes and the other does not. */
    enum Setting {
        PROCEDERE("/api/v1/handovers/procedere", """
                {"items": [{"code": "CONSENT_PRESENT", "label": "%s", "mandatory": true}]}"""),
        EXPORT_MAPPING("/api/v1/exports/mapping", """
                {"separator": ";", "columns": [{"header": "%s", "field": "NUMBER", "text": null, "codes": []}]}"""),
        SUPERVISION_CHECKLIST("/api/v1/team/supervision-checklist", """
                {"items": [{"code": "OWN", "label": "%s"}]}"""),
        LOCAL_THEMES("/api/v1/local-themes", """
                {"themes": [{"code": "OWN", "de": "%s", "en": "own", "domain": "FAMILY", "group": null, "retired": false}]}"""),
        TRANSITION_CHECKLISTS("/api/v1/team/transition-checklists", """
                {"points": [{"kind": "VOLLJAEHRIGKEIT", "code": "OWN", "monthsBefore": 1, "de": "%s", "en": "own", "hidden": false}]}""");

        private final String path;
        private final String body;

        Setting(String path, String body) {
            this.path = path;
            this.body = body;
        }

        private Response read() {
            return editor().get(path);
        }

        private Response put(Object version, String words) {
            return editor().header("If-Match", version)
                    .body(body.formatted(words))
                    .put(path);
        }
    }

    private static RequestSpecification editor() {
        return as(Tokens.token(Roles.TENANT_ADMIN, KI, UUID.randomUUID(), KREIS));
    }

    @BeforeEach
    void theKiHasTheDefaults() {
        for (var table : List.of(
                "procedere_point",
                "procedere_list",
                "export_mapping",
                "supervision_checklist",
                "local_theme_list",
                "transition_checklist")) {
            TestDatabase.execute("delete from " + table + " where ki = '" + KI + "'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeNamesTheVersionItIsBasedOn(Setting setting) {
        editor().body(setting.body.formatted("Ohne")).put(setting.path).then().statusCode(428);
        setting.put("x", "Unlesbar").then().statusCode(412);
        setting.put(1, "Geraten").then().statusCode(412);
        setting.read().then().statusCode(200).body("version", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource
    void theSecondOfTwoEditorsOverwritesNothingUnseen(Setting setting) {
        // Given: both have read the same version
        setting.put(0, "Anfang").then().statusCode(200).body("version", equalTo(1));
        setting.put(1, "Erste Person").then().statusCode(200).body("version", equalTo(2));

        // When
        setting.put(1, "Zweite Person").then().statusCode(412);

        // Then
        assertThat(setting.read().asString()).contains("Erste Person").doesNotContain("Zweite Person");
        setting.put(2, "Beide")
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body(not(containsString("Erste Person")));
    }

    @ParameterizedTest
    @EnumSource
    void ofAllWhoWriteForTheFirstTimeAtOnceOneIsStored(Setting setting) throws Exception {
        Callable<Integer> write = () -> setting.put(0, "Zugleich").statusCode();
        List<Integer> answers;
        try (var editors = Executors.newFixedThreadPool(EDITORS)) {
            answers = editors.invokeAll(Collections.nCopies(EDITORS, write)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        setting.read().then().body("version", equalTo(1));
    }
}
