package nrw.kim.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import org.junit.jupiter.api.Test;

class ReadableDataTest {
    private static JsonNode read(CaseRelation relation, String payload) throws JsonProcessingException {
        return new ReadableData(ReadingRights.of(relation)).of((ObjectNode) new ObjectMapper().readTree(payload));
    }

    @Test
    void aColleagueDoesNotLearnOfAHealthGoal() throws JsonProcessingException {
        assertThat(read(CaseRelation.TEAM, "{\"domain\": \"HEALTH\", \"goalId\": \"1\"}"))
                .hasToString("{\"goalId\":\"1\"}");
        assertThat(read(CaseRelation.TEAM, "{\"needs\": [\"WORK\", \"HEALTH\"]}"))
                .hasToString("{\"needs\":[\"WORK\"]}");
    }

    @Test
    void theCaseManagerSeesAll() throws JsonProcessingException {
        var payload = "{\"lifeDomains\":[\"HEALTH\"],\"statusGroup\":\"X\"}";
        assertThat(read(CaseRelation.RESPONSIBLE, payload)).hasToString(payload);
    }

    @Test
    void whoLedTheCaseDoesNotSeeTheStatusGroup() throws JsonProcessingException {
        assertThat(read(CaseRelation.FORMER_LEAD, "{\"statusGroup\": \"X\", \"ageGroup\": \"Y\"}"))
                .hasToString("{\"ageGroup\":\"Y\"}");
    }
}
