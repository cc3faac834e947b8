package nrw.kim.kit.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * Says of every property whether it is there and whether it may be null, so that a client's generated types are right.
 *
 * <ul>
 *   <li>An answer holds every property of its record. Only one whose component is {@code @Nullable} may be null, or is
 *       left out under {@code @JsonInclude}.
 *   <li>A request needs what {@code @NotNull} and its like demand; all else may be left out, or null if it is no primitive.
 *   <li>A record that goes both ways is described as a request.
 * </ul>
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PresenceInOpenApi implements OASFilter {
    private static final DotName LEFT_OUT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final IndexView index;

    /** Called by the build, which knows the classes. */
    public PresenceInOpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var records = SchemaRecords.of(index);
        var sent = SentSchemas.of(api);
        schemas.forEach(
                (name, schema) -> records.of(name).ifPresent(fields -> describe(schema, fields, sent.contains(name))));
    }

    private static void describe(Schema schema, Map<String, FieldInfo> fields, boolean sent) {
        if (schema.getProperties() == null) {
            return;
        }
        var demanded = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        var required = new ArrayList<String>();
        for (var name : List.copyOf(schema.getProperties().keySet())) {
            var field = fields.get(name);
            var isAlwaysThere =
                    field == null || sent ? demanded.contains(name) : !(isNullable(field) && isLeftOut(field));
            if (isAlwaysThere) {
                required.add(name);
            }
            if (field != null && (sent ? !isAlwaysThere && !isPrimitive(field) : isAlwaysThere && isNullable(field))) {
                schema.addProperty(name, orNull(schema.getProperties().get(name)));
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE);
    }

    /** Null is not written at all. */
    private static boolean isLeftOut(FieldInfo field) {
        return field.hasAnnotation(LEFT_OUT) || field.declaringClass().hasDeclaredAnnotation(LEFT_OUT);
    }

    private static boolean isPrimitive(FieldInfo field) {
        return field.type().kind() == Type.Kind.PRIMITIVE;
    }

    private static Schema orNull(Schema schema) {
        var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        if (schema.getRef() != null || schema.getType() == null) {
            return OASFactory.createSchema().anyOf(List.of(schema, nothing));
        }
        return schema.getType().contains(Schema.SchemaType.NULL) ? schema : schema.addType(Schema.SchemaType.NULL);
    }
}
