package nrw.kim.kit.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Names a page after the schema of what it holds: {@code CaseListItemPage}, whatever the Java class is called. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PagesInOpenApi implements OASFilter {
    private static final String PREFIX = "#/components/schemas/";
    private static final String PAGE = Page.class.getSimpleName();

    private final Map<String, String> renamed = new HashMap<>();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var schemas = new TreeMap<String, Schema>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var better = held(name, schema).map(item -> item + PAGE).orElse(name);
            renamed.put(name, better);
            schemas.put(better, schema);
        });
        api.getComponents().setSchemas(schemas);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .forEach(this::refer);
    }

    private static Optional<String> held(String name, Schema schema) {
        return Optional.ofNullable(name.startsWith(PAGE) ? schema.getProperties() : null)
                .map(properties -> properties.get("items"))
                .map(Schema::getItems)
                .map(Schema::getRef)
                .map(ref -> ref.substring(PREFIX.length()));
    }

    private void refer(APIResponse response) {
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().stream()
                    .map(type -> type.getSchema())
                    .filter(schema -> schema != null && schema.getRef() != null)
                    .forEach(schema ->
                            schema.setRef(PREFIX + renamed.get(schema.getRef().substring(PREFIX.length()))));
        }
    }
}
