package nrw.kim.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys have a shape, and a refusal does not repeat what it refuses. */
class KeysTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0517002", "051700240", "06170024", "0517002a", "Moers", "05170024\n"})
    void anAgsHas05AndSixDigits(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ags(value))
                .withMessage("not an AGS: 05 and six digits");
        assertThat(new Ags("05170024")).hasToString("05170024");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0517", "051700", "06170", "053340021"})
    void aKiKeyHasFiveOrEightDigits(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KiKey(value));
        assertThat(new KiKey("05334002")).hasToString("05334002");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "language", "_A", "A-B", "A B"})
    void aRuleCodeIsUpperSnake(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleCode(value));
        assertThat(new RuleCode("LANGUAGE_A2")).hasToString("LANGUAGE_A2");
    }
}
