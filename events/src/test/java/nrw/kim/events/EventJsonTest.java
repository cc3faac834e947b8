package nrw.kim.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import nrw.kim.events.code.AnswerKind;
import nrw.kim.events.code.DeclineReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads in both directions; the golden samples are read in {@code contract.SampleTest}. */
class EventJsonTest {
    private static final String ASSESSED = "nrw.kim.case.assessed.v1";
    private static final String PAYLOAD = """
            {"caseId":"0193a0c4-7e00-7002-8a00-000000000002","assessmentId":"0193a0c4-7e00-7006-8a00-000000000006",\
            "number":1,"needs":["LANGUAGE"]}""";

    @Test
    void whatIsAbsentIsLeftOut() {
        // Given
        var id = UUID.fromString("0193a0c4-7e00-7002-8a00-000000000002");
        var event = new HandoverAnswerEvent.Answered(id, AnswerKind.DECLINED, DeclineReason.NOT_ELIGIBLE, null);

        // When
        var payload = EventJson.write(event);

        // Then
        assertThat(payload)
                .isEqualTo("{\"handoverId\":\"%s\",\"answer\":\"DECLINED\",\"reason\":\"NOT_ELIGIBLE\"}".formatted(id));
        assertThat(EventJson.read("nrw.kim.handover-answer.answered.v1", payload))
                .isEqualTo(event);
    }

    @Test
    void anEventThatLacksWhatMustBeThereIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventJson.write(new CaseEvent.Assigned(UUID.randomUUID(), null)))
                .withMessage("nrw.kim.case.assigned.v1 lacks responsible");
    }

    @Test
    void anUnknownTypeIsUnreadable() {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> EventJson.read("nrw.kim.case.forgotten.v1", PAYLOAD))
                .withMessage("unknown event type nrw.kim.case.forgotten.v1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "{", "[]", "\"Erika\"", "{} Erika", "17"})
    void aPayloadThatIsNoObjectIsUnreadable(String payload) {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> EventJson.read(ASSESSED, payload))
                .withMessageContaining(ASSESSED)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Erika"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\":null",
                "\"number\":\"1\"",
                "\"number\":1.5",
                "\"needs\":[null]",
                "\"needs\":[4]",
                "\"needs\":\"LANGUAGE\"",
                "\"needs\":null",
                "\"caseId\":17"
            })
    void aValueOfAnotherTypeIsNotBentIntoShape(String field) {
        // Given
        var payload = PAYLOAD.replace("}", "," + field + "}");

        // When, then
        assertThatExceptionOfType(UnreadableEventException.class).isThrownBy(() -> EventJson.read(ASSESSED, payload));
        assertThat(EventJson.read(ASSESSED, PAYLOAD)).isInstanceOf(CaseEvent.Assessed.class);
    }

    @Test
    void theMessageNamesThePlace() {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> EventJson.read(ASSESSED, PAYLOAD.replace("LANGUAGE", "Erika")))
                .withMessage("payload does not fit nrw.kim.case.assessed.v1 at /needs/0");
    }
}
