package nrw.kim.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.handover.HandoverRequest.ChecklistAnswer;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedereTest {
    private static final List<String> ASKED = List.of("RECIPIENT_CONFIRMED", "PERSON_INFORMED", "RETURN_CHANNEL");

    @Test
    void everyPointIsAnsweredAndKept() {
        var answers = Procedere.standard().answer(offer(ASKED.stream()));
        assertThat(answers)
                .extracting(answer -> answer.point().code())
                .containsExactlyElementsOf(Procedere.standard().points().stream()
                        .map(Procedere.Point::code)
                        .toList());
        assertThat(answers).filteredOn(answer -> answer.point().mandatory()).allMatch(Procedere.Answered::held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECIPIENT_CONFIRMED", "PERSON_INFORMED", "RETURN_CHANNEL"})
    void aMandatoryPointThatDoesNotHoldStopsTheOfferAndIsNamed(String missing) {
        var request = offer(ASKED.stream().filter(code -> !code.equals(missing)));
        assertThatThrownBy(() -> Procedere.standard().answer(request))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("/checklist/" + missing));
    }

    @Test
    void aPointThatTheServerSeesIsNotTakenFromTheRequest() {
        var request = new HandoverRequest(
                UUID.randomUUID(),
                HandoverKind.CONTACT,
                HandoverPurpose.COUNSELLING,
                List.of(LifeDomain.WORK),
                null,
                null,
                null,
                LocalDate.of(2027, 1, 1),
                Stream.concat(ASKED.stream(), Stream.of("CONSENT_PRESENT"))
                        .map(code -> new ChecklistAnswer(code, true, null))
                        .toList(),
                null,
                null,
                null);
        assertThatThrownBy(() -> Procedere.standard().answer(request)).isInstanceOf(Problem.class);
    }

    private static HandoverRequest offer(Stream<String> held) {
        return new HandoverRequest(
                UUID.randomUUID(),
                HandoverKind.CONTACT,
                HandoverPurpose.COUNSELLING,
                List.of(LifeDomain.WORK),
                UUID.randomUUID(),
                null,
                null,
                LocalDate.of(2027, 1, 1),
                held.map(code -> new ChecklistAnswer(code, true, null)).toList(),
                null,
                null,
                null);
    }
}
