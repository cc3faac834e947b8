package nrw.kim.cases.plan;

import static nrw.kim.events.code.StepStatus.DONE;
import static nrw.kim.events.code.StepStatus.DROPPED;
import static nrw.kim.events.code.StepStatus.OPEN;
import static nrw.kim.events.code.StepStatus.RUNNING;
import static nrw.kim.events.code.StepStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class PlanStepTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void aStepRunsWaitsAndIsDone() {
        var step = aStep();
        step.moveTo(RUNNING, null, Set.of(), NOW);
        step.moveTo(WAITING, "Bescheid fehlt", Set.of(), NOW);
        step.moveTo(RUNNING, null, Set.of(), NOW);
        step.moveTo(DONE, "Kursplatz ab Januar", Set.of(), NOW);
        assertThat(step.isOver()).isTrue();
        assertThat(step.closedAt()).isEqualTo(NOW);
        assertThat(step.allowed()).isEmpty();
    }

    @Test
    void waitingAndDroppingSayWhy() {
        var step = aStep();
        refused("step-needs-reason", () -> step.moveTo(WAITING, " ", Set.of(), NOW));
        refused("step-needs-reason", () -> step.moveTo(DROPPED, null, Set.of(), NOW));
        assertThat(step.status()).isEqualTo(OPEN);
    }

    @Test
    void whatIsOverStaysOver() {
        var step = aStep();
        step.moveTo(DROPPED, "Person ist weggezogen", Set.of(), NOW);
        refused("state-transition-refused", () -> step.moveTo(RUNNING, null, Set.of(), NOW));
        refused("state-transition-refused", () -> step.postpone(TODAY));
    }

    @Test
    void aStepBeginsOnlyWhenTheStepsBeforeItAreOver() {
        // Given
        var first = aStep();
        var second = aStep(first.id());
        var order = new StepOrder(List.of(first, second));

        // Then
        refused("step-waits-for-others", () -> second.moveTo(RUNNING, null, order.waitsFor(second), NOW));
        refused("step-waits-for-others", () -> second.moveTo(DONE, null, order.waitsFor(second), NOW));
        first.moveTo(DROPPED, "nicht mehr nötig", Set.of(), NOW);
        second.moveTo(RUNNING, null, order.waitsFor(second), NOW);
        assertThat(second.status()).isEqualTo(RUNNING);
    }

    @Test
    void stepsWithoutOneBeforeThemRunBesideEachOther() {
        var one = aStep();
        var other = aStep();
        var order = new StepOrder(List.of(one, other));
        assertThat(order.waitsFor(one)).isEmpty();
        assertThat(order.waitsFor(other)).isEmpty();
    }

    @Test
    void anOrderThatGoesRoundIsRefused() {
        // Given
        var first = aStep();
        var second = aStep(first.id());
        var third = aStep(second.id());
        var order = new StepOrder(List.of(first, second, third));

        // Then
        refused("step-order-circular", () -> order.requireSound(first.id(), List.of(third.id())));
        refused("step-order-circular", () -> order.requireSound(first.id(), List.of(first.id())));
        refused("step-before-unknown", () -> order.requireSound(first.id(), List.of(UUID.randomUUID())));
        order.requireSound(third.id(), List.of(first.id(), second.id()));
    }

    @Test
    void theFirstDayDelaysNothingAndEachFurtherOneDoes() {
        var step = aStep();
        step.postpone(TODAY.minusDays(3));
        assertThat(step.moved()).isFalse();
        assertThat(step.isOverdue(TODAY)).isTrue();
        assertThat(step.daysLate(TODAY)).isEqualTo(3);
        step.postpone(TODAY.plusDays(1));
        assertThat(step.moved()).isTrue();
        assertThat(step.isOverdue(TODAY)).isFalse();
        assertThat(step.daysLate(TODAY)).isZero();
    }

    private static PlanStep aStep(UUID... after) {
        return new PlanStep(
                UUID.randomUUID(),
                new KiKey("05170"),
                UUID.randomUUID(),
                LifeDomain.LANGUAGE,
                new StepRequest(
                        UUID.randomUUID(),
                        "Kurs anmelden",
                        StepResponsibility.PERSON,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(after)),
                null);
    }

    private static void refused(String slug, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.slug())
                .isEqualTo(slug));
    }
}
