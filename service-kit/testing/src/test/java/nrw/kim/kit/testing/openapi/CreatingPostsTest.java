package nrw.kim.kit.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Which creating POSTs are found to lack the key. */
class CreatingPostsTest {
    @Test
    void whatCreatesWithoutTheHeaderIsNamed() throws JsonProcessingException {
        var document = new ObjectMapper().readTree("""
                {"paths": {
                  "/named": {"post": {"responses": {"201": {}}}},
                  "/later": {"post": {"responses": {"202": {}},
                    "parameters": [{"in": "query", "name": "Idempotency-Key"}, {"in": "header", "name": "If-Match"}]}},
                  "/takes": {"post": {"responses": {"201": {}},
                    "parameters": [{"in": "header", "name": "Idempotency-Key"}]}},
                  "/shares": {"parameters": [{"in": "header", "name": "Idempotency-Key"}],
                    "post": {"responses": {"201": {}}}},
                  "/changes": {"post": {"responses": {"200": {}}}, "get": {"responses": {"200": {}}}}}}
                """);

        assertThat(CreatingPosts.withoutKey(document)).containsExactly("/named", "/later");
    }
}
