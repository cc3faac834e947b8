package nrw.kim.events.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.function.Function;
import nrw.kim.events.DirectoryText;
import nrw.kim.events.MayBeAbsent;
import nrw.kim.events.ReleasedText;

/** JSON Schema of one record: its components in their order, what may be absent, what is text. */
final class RecordSchema {
    private final SchemaGenerator generator;

    /** @param describe description of a field, or null for none */
    RecordSchema(Function<FieldScope, String> describe) {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forTypesInGeneral()
                .withPropertySorter((a, b) -> 0)
                .withCustomDefinitionProvider((type, context) -> wireType(type));
        builder.forFields()
                .withRequiredCheck(field -> !has(MayBeAbsent.class, field))
                .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null : describe.apply(field))
                .withInstanceAttributeOverride((schema, field, context) -> markText(schema, field));
        generator = new SchemaGenerator(builder.build());
    }

    ObjectNode of(Class<?> record) {
        return generator.generateSchema(record);
    }

    private static CustomDefinition wireType(ResolvedType type) {
        return WireTypes.schemaOf(type.getErasedType())
                .map(schema -> new CustomDefinition(
                        schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES))
                .orElse(null);
    }

    private static void markText(ObjectNode schema, FieldScope field) {
        if (has(ReleasedText.class, field)) {
            schema.put("x-kim-text", "released");
        } else if (has(DirectoryText.class, field)) {
            schema.put("x-kim-text", "directory");
        }
    }

    /** The annotations stand on the record component, not on the field behind it. */
    private static boolean has(Class<? extends Annotation> annotation, FieldScope field) {
        return Arrays.stream(field.getRawMember().getDeclaringClass().getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .anyMatch(component -> component.isAnnotationPresent(annotation));
    }
}
