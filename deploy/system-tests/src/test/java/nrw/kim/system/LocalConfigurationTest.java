package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A whole case in the browser, from the way in to its end by both sides, in each of the ways in which the KI are organised
 * (L-01 to L-04).
 */
class LocalConfigurationTest {
    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void weselWithCaseManagersInTheKommunen() throws Exception {
        var stack = Stack.told();
        var referral = (ObjectNode) Samples.referral("L-01-" + System.nanoTime());
        ((ObjectNode) referral.path("person")).put("familyName", "Zielinska").put("birthDate", "1987-09-30");
        var pushed = stack.platform().machine("jobcenter-kreis-wesel").post("/referrals", referral);
        var desk = desk(stack, "cm.wesel");
        desk.accept(pushed.path("id").asText());
        wholeCase(stack, desk, "cm.wesel");
    }

    @Test
    void neussWithAllCaseManagersInTheKi() throws Exception {
        var stack = Stack.told();
        var desk = desk(stack, "cm.neuss");
        desk.newCase("Ionescu", LocalDate.of(1991, 4, 17), "Grevenbroich");
        wholeCase(stack, desk, "cm.neuss");
    }

    @Test
    void coesfeldWithBezirkeAndACoordinatorWhoAssigns() throws Exception {
        var stack = Stack.told();
        var first = desk(stack, "cm.coesfeld");
        first.newCase("Marinova", LocalDate.of(1979, 2, 3), "Dülmen");
        var coordination = desk(stack, "koordination.coesfeld");
        coordination.open(first.file());
        var colleague = stack.platform().person("cm2.coesfeld").get("/colleagues?role=case-manager&limit=50");
        var second = colleague
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asText().endsWith("2"))
                .findFirst()
                .orElseThrow();
        coordination.assignTo(second.path("name").asText());
        var desk = desk(stack, "cm2.coesfeld");
        desk.open(first.file());
        wholeCase(stack, desk, "cm2.coesfeld");
    }

    @Test
    void aachenWithAWalkIn() throws Exception {
        var stack = Stack.told();
        var desk = desk(stack, "cm.aachen");
        desk.visitThatBecomesACase("Popa", LocalDate.of(1968, 12, 24), "Aachen");
        wholeCase(stack, desk, "cm.aachen");
    }

    private static CaseDesk desk(Stack stack, String login) {
        return new CaseDesk(chromium.loggedIn(stack.gateway(), login), stack.gateway());
    }

    private static void wholeCase(Stack stack, CaseDesk desk, String login) throws Exception {
        desk.phase("Erstberatung");
        desk.contact();
        desk.phase("Bestandsaufnahme");
        desk.assessment();
        desk.phase("Zielvereinbarung");
        desk.goal();
        desk.phase("Hilfeplanung");
        desk.stepOfThePlan();
        desk.phase("Leistungssteuerung");
        desk.goalReached();
        desk.phase("Erneute Bestandsaufnahme");
        desk.phase("Abschluss");
        desk.closedByBothSides();
        var file = stack.platform().person(login).get("/cases/" + desk.file().replaceFirst(".*/", ""));
        assertThat(file.path("phase").asText()).isEqualTo("ABGESCHLOSSEN");
        assertThat(file.path("closing").path("confirmedByPerson").asBoolean()).isTrue();
    }
}
