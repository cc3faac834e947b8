package nrw.kim.kit.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerContractTest {
    private AnswerContract contract;

    @BeforeEach
    void aDocument() throws JsonProcessingException {
        var document = new ObjectMapper().readTree("""
                {"paths": {
                   "/cats/{id}": {"get": {"responses": {
                     "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}}}}},
                   "/cats/about": {"get": {"responses": {"204": {"description": "nothing to say"}}}}},
                 "components": {"schemas": {"Cat": {
                   "type": "object", "required": ["name", "owner"],
                   "properties": {"name": {"type": "string"}, "owner": {"type": ["string", "null"]}}}}}}
                """);
        contract = new AnswerContract(() -> document);
    }

    private String check(String path, int status, String body) {
        return contract.check("GET", path, status, "application/json;charset=UTF-8", body)
                .orElse("");
    }

    @Test
    void anAnswerAsDescribedPasses() {
        assertThat(check("/cats/7", 200, "{\"name\": \"Mia\", \"owner\": null}"))
                .isEmpty();
    }

    @Test
    void aMissingPropertyIsFound() {
        assertThat(check("/cats/7", 200, "{\"name\": \"Mia\"}")).contains("GET /cats/{id} answered 200", "owner");
    }

    @Test
    void anUnexpectedNullIsFound() {
        assertThat(check("/cats/7", 200, "{\"name\": null, \"owner\": null}")).contains("name");
    }

    @Test
    void aStatusThatIsNotNamedIsFound() {
        assertThat(check("/cats/7", 201, "{}")).contains("answered 201, which the document does not name");
    }

    @Test
    void theMoreExactPathCounts() {
        assertThat(check("/cats/about", 200, "{}")).contains("/cats/about answered 200");
    }

    @Test
    void refusalsAndForeignPathsAreLeftAlone() {
        assertThat(check("/cats/7", 404, "{}")).isEmpty();
        assertThat(check("/dogs", 200, "{}")).isEmpty();
    }
}
