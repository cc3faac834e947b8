package nrw.kim.cases.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.conference.ConferenceRequest.ResultRequest;
import nrw.kim.cases.conference.ConferenceRequest.TaskRequest;
import nrw.kim.cases.goal.Goal;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.kit.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConferenceRequestTest {
    private static final UUID BODY = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();
    private static final UUID STEP = UUID.randomUUID();

    private static ConferenceRequest about(LifeDomain domain, ResultRequest... results) {
        return new ConferenceRequest(
                LocalDate.of(2026, 11, 10),
                true,
                null,
                List.of(domain),
                List.of(new Participant(BODY, null, "Beratung", null)),
                List.of(results));
    }

    private static ResultRequest result(LifeDomain domain, List<FieldGroup> marks, TaskRequest... tasks) {
        return new ResultRequest(domain, "vereinbart", marks, List.of(tasks));
    }

    private static TaskRequest task(UUID step, UUID goal, StepResponsibility who, LocalDate due) {
        return new TaskRequest("anrufen", step, goal, who, null, due);
    }

    private static Goal.View goal(LifeDomain domain, FieldGroup... marks) {
        return new Goal.View(
                GOAL,
                "Ich will arbeiten",
                domain,
                List.of(marks),
                null,
                null,
                null,
                true,
                LocalDate.of(2026, 11, 1),
                GoalStatus.OPEN,
                (OffsetDateTime) null,
                null,
                0);
    }

    private static void assertRefused(ThrowingCallable what, String slug) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.slug())
                .isEqualTo(slug));
    }

    @Test
    void aResultBelongsToWhatWasTalkedAbout() {
        var request = about(LifeDomain.WORK, result(LifeDomain.HEALTH, null));
        assertRefused(() -> request.requireSound(Set.of()), "conference-domain-missing");
        assertThatCode(() -> about(LifeDomain.WORK).requireSound(Set.of())).doesNotThrowAnyException();
    }

    @Test
    void aTaskWithAGoalSaysWhoAndATaskWithoutOneIsOnlyText() {
        var whole = task(null, GOAL, StepResponsibility.PERSON, LocalDate.of(2027, 1, 1));
        assertThatCode(() -> about(LifeDomain.WORK, result(LifeDomain.WORK, null, whole, task(null, null, null, null)))
                        .requireSound(Set.of()))
                .doesNotThrowAnyException();
        for (var broken : List.of(
                task(null, GOAL, null, null),
                task(null, null, StepResponsibility.PERSON, null),
                task(null, null, null, LocalDate.of(2027, 1, 1)),
                task(STEP, GOAL, StepResponsibility.PERSON, null))) {
            var request = about(LifeDomain.WORK, result(LifeDomain.WORK, null, broken));
            assertRefused(() -> request.requireSound(Set.of(STEP)), "conference-task-incomplete");
        }
    }

    @Test
    void onlyAStepOfTheConferenceIsKept() {
        var request = about(LifeDomain.WORK, result(LifeDomain.WORK, null, task(STEP, null, null, null)));
        assertThatCode(() -> request.requireSound(Set.of(STEP))).doesNotThrowAnyException();
        assertRefused(() -> request.requireSound(Set.of()), "conference-step-unknown");
    }

    @Test
    void aStepIsNeverReadByMoreThanItsResult() {
        var health = result(LifeDomain.HEALTH, null);
        var marked = result(LifeDomain.WORK, List.of(FieldGroup.VIOLENCE));
        assertRefused(() -> health.requireKeptBy(goal(LifeDomain.WORK)), "conference-goal-open-to-more");
        assertRefused(() -> marked.requireKeptBy(goal(LifeDomain.WORK)), "conference-goal-open-to-more");
        assertThatCode(() -> {
                    health.requireKeptBy(goal(LifeDomain.HEALTH));
                    health.requireKeptBy(goal(LifeDomain.WORK, FieldGroup.HEALTH));
                    marked.requireKeptBy(goal(LifeDomain.FAMILY, FieldGroup.VIOLENCE));
                    result(LifeDomain.WORK, null).requireKeptBy(goal(LifeDomain.HEALTH));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anotherWordIsNoOtherSharing() {
        var before = about(LifeDomain.WORK);
        assertThat(about(LifeDomain.WORK, result(LifeDomain.WORK, null)).sharing())
                .isEqualTo(before.sharing());
        assertThat(about(LifeDomain.FAMILY).sharing()).isNotEqualTo(before.sharing());
    }
}
