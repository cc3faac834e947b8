package nrw.kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseMergeTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T23:30:00Z");
    private static final LocalDate FOLLOW_UP = LocalDate.parse("2026-04-01");

    private final Case survivor = aCaseIn(CasePhase.MONITORING);

    @ParameterizedTest
    @EnumSource(
            value = CasePhase.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ABGESCHLOSSEN", "ABGEBROCHEN"})
    void undoneItStandsWhereItStood(CasePhase phase) {
        var given = aCaseIn(phase);
        given.followUpOn(FOLLOW_UP);

        given.mergeInto(survivor, actor(), NOW);
        assertThat(given.phase()).isEqualTo(CasePhase.ABGESCHLOSSEN);
        assertThat(given.followUpOn()).isNull();
        assertThat(given.closedAt()).isEqualTo(NOW);
        assertThat(given.merger().survivor()).isEqualTo(survivor.id());
        given.undoMerge(survivor.id(), NOW.plusDays(30));

        assertThat(given.phase()).isEqualTo(phase);
        assertThat(given.followUpOn()).isEqualTo(FOLLOW_UP);
        assertThat(given.closedAt()).isNull();
        assertThat(given.merger()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = CasePhase.class,
            names = {"ABGESCHLOSSEN", "ABGEBROCHEN"})
    void whatIsOverIsNotMerged(CasePhase over) {
        var open = aCaseIn(CasePhase.ZUGANG);
        assertThatThrownBy(() -> aCaseIn(over).mergeInto(survivor, actor(), NOW))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> open.mergeInto(aCaseIn(over), actor(), NOW)).isInstanceOf(Problem.class);
        assertThat(open.phase()).isEqualTo(CasePhase.ZUGANG);
    }

    @Test
    void theThirtyDaysAreThoseOfTheCalendarHere() {
        var given = aCaseIn(CasePhase.ZUGANG);
        given.mergeInto(survivor, actor(), NOW);

        // Half past midnight on the 2nd of March in Berlin.
        assertThat(given.merger().undoUntil()).isEqualTo("2026-04-01");
        assertThatThrownBy(() -> given.undoMerge(survivor.id(), OffsetDateTime.parse("2026-04-01T22:30:00Z")))
                .isInstanceOf(Problem.class);
        given.undoMerge(survivor.id(), OffsetDateTime.parse("2026-04-01T21:30:00Z"));
        assertThat(given.phase()).isEqualTo(CasePhase.ZUGANG);
    }

    @Test
    void onlyFromTheCaseItWentInto() {
        var given = aCaseIn(CasePhase.ZUGANG);
        given.mergeInto(survivor, actor(), NOW);

        assertThatThrownBy(() -> given.undoMerge(UUID.randomUUID(), NOW)).isInstanceOf(Problem.class);
        assertThatThrownBy(given::reopen).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> survivor.mergeInto(survivor, actor(), NOW)).isInstanceOf(Problem.class);
    }

    private static Actor actor() {
        return new Actor(
                "sub", "Miriam", UUID.randomUUID(), List.of(new KiKey("05170")), Set.of(Roles.CASE_MANAGER), null);
    }

    private static Case aCaseIn(CasePhase phase) {
        var file = new Case();
        set(file, "id", UUID.randomUUID());
        set(file, "number", "05170-2026-000001");
        set(file, "phase", phase);
        return file;
    }

    private static void set(Case file, String name, Object value) {
        try {
            var field = Case.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(file, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
