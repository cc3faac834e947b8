package nrw.kim.kit.testing.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The platform's own Java types that go over the wire: bodies and answers of all endpoints, and what these hold. */
final class ApiTypes {
    private final Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));

    private ApiTypes() {}

    static Set<Class<?>> of(Collection<Class<?>> resources) {
        var types = new ApiTypes();
        resources.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(ApiTypes::isShown)
                .forEach(types::addAllOf);
        return types.found;
    }

    /** Name that a type's schema has to have. */
    static String nameOf(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Schema.class))
                .map(Schema::name)
                .filter(name -> !name.isEmpty())
                .orElse(type.getSimpleName());
    }

    /** True if the type is a single JSON value, whatever fields it has. */
    static boolean isValue(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }

    private static boolean isShown(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return (operation == null || !operation.hidden())
                && Arrays.stream(method.getAnnotations())
                        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private void addAllOf(Method method) {
        add(method.getGenericReturnType());
        Arrays.stream(method.getParameters())
                .filter(ApiTypes::isBody)
                .forEach(body -> add(body.getParameterizedType()));
        Arrays.stream(method.getAnnotationsByType(APIResponseSchema.class)).forEach(answer -> add(answer.value()));
        Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .flatMap(answer -> Arrays.stream(answer.content()))
                .map(Content::schema)
                .flatMap(schema -> Stream.concat(Stream.of(schema.implementation()), Arrays.stream(schema.oneOf())))
                .forEach(this::add);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getPackageName().equals("jakarta.ws.rs")
                        || type.getPackageName().equals("jakarta.ws.rs.core"));
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
            // A page or a list is named after what it holds.
            if (generic.getRawType() != Uni.class && generic.getRawType() instanceof Class<?> raw && isOurs(raw)) {
                addComponents(raw);
            }
        } else if (type instanceof WildcardType any) {
            Arrays.stream(any.getUpperBounds()).forEach(this::add);
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(this::add);
        } else if (type instanceof Class<?> plain && isOurs(plain) && found.add(plain) && !isValue(plain)) {
            addComponents(plain);
        }
    }

    private void addComponents(Class<?> type) {
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::add);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("nrw.kim.") && (type.isRecord() || type.isEnum());
    }
}
