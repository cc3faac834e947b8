package nrw.kim.kit.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String VERSION = "\"parameters\": [{\"in\": \"header\", \"name\": \"If-Match\"}]";

    @Test
    void aChangeWithoutAVersionIsFoundWhateverItsMethod() throws JsonProcessingException {
        assertThat(Changes.withoutVersion(new ObjectMapper().readTree("""
                        {"paths": {
                          "/notes": {
                            "get": {"operationId": "list", "responses": {"200": {}}},
                            "post": {"operationId": "create", "responses": {"201": {}}}},
                          "/notes/{id}": {
                            "put": {"operationId": "replace", "responses": {"200": {}}},
                            "patch": {"operationId": "change", "responses": {"200": {}}, %1$s},
                            "delete": {"operationId": "remove", "responses": {"204": {}}}},
                          "/notes/{id}/close": {
                            "post": {"operationId": "close", "responses": {"200": {}}}},
                          "/notes/{id}/later": {
                            "post": {"operationId": "ask", "responses": {"202": {}}}},
                          "/notes/{id}/open": {
                            %1$s,
                            "post": {"operationId": "open", "responses": {"200": {}}}}}}
                        """.formatted(VERSION))))
                .containsExactly("replace", "remove", "close");
    }
}
