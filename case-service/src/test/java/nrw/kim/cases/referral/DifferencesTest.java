package nrw.kim.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSameHasNone() throws Exception {
        assertThat(pointers("{\"a\": {\"b\": 1}, \"c\": null}", "{\"a\": {\"b\": 1}}"))
                .isEmpty();
    }

    @Test
    void aChangeIsPointedAtWhereItIs() throws Exception {
        assertThat(
                        pointers(
                                "{\"urgency\": \"LOW\", \"person\": {\"contact\": {\"phone\": \"1\"}}, \"lifeDomains\": [\"WORK\"]}",
                                "{\"urgency\": \"HIGH\", \"person\": {\"contact\": {\"phone\": \"2\", \"email\": \"a@b.de\"}}, \"lifeDomains\": [\"WORK\"]}"))
                .containsExactly("/person/contact/email", "/person/contact/phone", "/urgency");
    }

    @Test
    void whatIsGoneHasNoAfter() throws Exception {
        var changes = Differences.between(JSON.readTree("{\"note\": \"x\"}"), JSON.readTree("{\"note\": null}"));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before().asText()).isEqualTo("x");
            assertThat(change.after()).isNull();
        });
    }

    private static List<String> pointers(String one, String other) throws JsonProcessingException {
        return Differences.between(JSON.readTree(one), JSON.readTree(other)).stream()
                .map(AmendmentView.Change::pointer)
                .toList();
    }
}
