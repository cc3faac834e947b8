package nrw.kim.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.testing.openapi.Changes;
import nrw.kim.kit.testing.openapi.CreatingPosts;
import nrw.kim.kit.testing.openapi.DocumentRules;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document that is checked in is the one of the running service, whatever the order of its members, and it is
 * one that clients can be generated from: every type under a name of its own, every property and every operation described.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
 * class OpenApiTest extends OpenApiFileTest {}
 * }</pre>
 *
 * The build writes the file ({@code quarkus.smallrye-openapi.store-schema-directory=src/main/openapi}); a test run writes it
 * to {@code target/openapi}, so that this test can fail. To mend it, package the service and check in what changed.
 */
public abstract class OpenApiFileTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Inject
    ObjectMapper wire;

    @Inject
    BeanManager beans;

    /** The file that is checked in. */
    protected java.nio.file.Path file() {
        return java.nio.file.Path.of("src/main/openapi/openapi.json");
    }

    @Test
    void theFileIsTheRunningServices() throws IOException {
        var running = given().queryParam("format", "json").get("/q/openapi").asString();
        assertThat(normalised(Files.readString(file())))
                .as("%s: package the service and check in what changed", file())
                .isEqualTo(normalised(running));
    }

    @Test
    void clientsCanBeGeneratedFromIt() throws IOException {
        var running = given().queryParam("format", "json").get("/q/openapi").asString();
        assertThat(DocumentRules.complaints(JSON.readTree(running), resources(), wire))
                .isEmpty();
    }

    /** Creating POSTs that do not take {@code Idempotency-Key}, each with the reason; none unless a service says so. */
    protected Map<String, String> withoutIdempotencyKey() {
        return Map.of();
    }

    @Test
    void whatCreatesCanBeRepeated() throws IOException {
        var running = given().queryParam("format", "json").get("/q/openapi").asString();
        assertThat(CreatingPosts.withoutKey(JSON.readTree(running)))
                .containsExactlyInAnyOrderElementsOf(withoutIdempotencyKey().keySet());
    }

    /**
     * Ids of the operations that change something and do not take {@code If-Match}, each with the reason why nobody's value is
     * lost unseen: it is one person's own, says what was seen in its body, or is a step that the state allows once.
     */
    protected Map<String, String> withoutIfMatch() {
        return Map.of();
    }

    @Test
    void whatChangesNamesTheVersionItHasSeen() throws IOException {
        var running = given().queryParam("format", "json").get("/q/openapi").asString();
        assertThat(Changes.withoutVersion(JSON.readTree(running)))
                .containsExactlyInAnyOrderElementsOf(withoutIfMatch().keySet());
    }

    private List<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
    }

    /** Addresses of a development server are no part of the contract. */
    static String normalised(String document) throws IOException {
        var tree = JSON.readTree(document);
        ((ObjectNode) tree).remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(tree, Object.class));
    }
}
