package nrw.kim.kit.testing.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Supplier;

/** OpenAPI document of the running service, asked for when first needed: only then its address is known. */
public final class RunningDocument implements Supplier<JsonNode> {
    private JsonNode document;

    @Override
    public JsonNode get() {
        if (document == null) {
            document = asked();
        }
        return document;
    }

    private static JsonNode asked() {
        try {
            return new ObjectMapper()
                    .readTree(given().noFilters()
                            .queryParam("format", "json")
                            .get("/q/openapi")
                            .asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
