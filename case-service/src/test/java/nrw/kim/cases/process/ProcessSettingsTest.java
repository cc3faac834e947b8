package nrw.kim.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.process.ProcessSettings.DomainBodies;
import nrw.kim.cases.process.ProcessSettings.DomainLabel;
import nrw.kim.cases.process.ProcessSettings.Milestone;
import nrw.kim.cases.process.ProcessSettings.PhaseLabel;
import nrw.kim.cases.process.ProcessSettings.Requirement;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ProcessSettingsTest {
    private static final Milestone STEP = new Milestone("STEP_1", "Ankommen", "Arriving");

    @Test
    void whatIsStoredComesBackTheSame() {
        var settings = new ProcessSettings(
                List.of(new PhaseLabel(CasePhase.MONITORING, "Begleitung", "Monitoring")),
                List.of(new DomainLabel(LifeDomain.WORK, "Arbeit und Beruf", "Work")),
                List.of(new Requirement(CasePhase.HILFEPLANUNG, Set.of(CaseField.GOAL))),
                List.of(STEP),
                30,
                List.of(new DomainBodies(LifeDomain.WORK, Set.of(UUID.randomUUID()))));
        var json = new ProcessSettingsJson();
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(settings)))
                .isEqualTo(settings);
    }

    @Test
    void aPhaseAsksForWhatIsSaidOfItAndTheHouseForNothing() {
        var settings =
                with(List.of(new Requirement(CasePhase.HILFEPLANUNG, Set.of(CaseField.GOAL, CaseField.ASSESSMENT))));
        assertThat(settings.requiredFor(CasePhase.HILFEPLANUNG))
                .containsExactlyInAnyOrder(CaseField.GOAL, CaseField.ASSESSMENT);
        assertThat(settings.requiredFor(CasePhase.MONITORING)).isEmpty();
        assertThat(ProcessSettings.standard().requiredFor(CasePhase.HILFEPLANUNG))
                .isEmpty();
    }

    @Test
    void nothingIsNamedTwice() {
        var twice = new ProcessSettings(List.of(), List.of(), List.of(), List.of(STEP, STEP), null, List.of());
        assertThatThrownBy(twice::requireNothingTwice)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/milestones")));
    }

    private static ProcessSettings with(List<Requirement> requirements) {
        return new ProcessSettings(List.of(), List.of(), requirements, List.of(), null, List.of());
    }
}
