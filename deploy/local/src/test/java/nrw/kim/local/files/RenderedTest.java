package nrw.kim.local.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderedTest {

    @Test
    void fills_in_our_placeholders_and_leaves_those_of_others() {
        String text = Rendered.of("${KIM_A} ${routedByValue} ${env:KIM_${KIM_A}_PASSWORD}", Map.of("KIM_A", "$1"));

        assertEquals("$1 ${routedByValue} ${env:KIM_$1_PASSWORD}", text);
    }

    @Test
    void refuses_a_placeholder_without_value() {
        assertThrows(IllegalArgumentException.class, () -> Rendered.of("${KIM_A}", Map.of()));
    }
}
