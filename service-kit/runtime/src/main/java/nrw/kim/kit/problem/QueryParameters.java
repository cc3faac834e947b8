package nrw.kim.kit.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the query parameter that does not fit its type. */
final class QueryParameters {
    private QueryParameters() {}

    static Optional<Problem> firstUnreadable(ResourceInfo resource, UriInfo uri) {
        if (resource == null || resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(p -> p.isAnnotationPresent(QueryParam.class))
                .filter(p -> !isReadable(p, uri.getQueryParameters()))
                .map(p -> "?" + p.getAnnotation(QueryParam.class).value())
                .map(name -> Problem.validation(List.of(new Violation(name, "InvalidFormat", null))))
                .findFirst();
    }

    private static boolean isReadable(Parameter parameter, MultivaluedMap<String, String> query) {
        var value = query.getFirst(parameter.getAnnotation(QueryParam.class).value());
        return value == null || isReadable(parameter.getType(), value);
    }

    /** By the factory methods that JAX-RS uses; a type without one counts as readable. */
    private static boolean isReadable(Class<?> type, String value) {
        var boxed = boxed(type);
        for (var factory : List.of("fromString", "valueOf", "parse")) {
            for (Class<?> argument : List.of(String.class, CharSequence.class)) {
                try {
                    boxed.getMethod(factory, argument).invoke(null, value);
                    return true;
                } catch (InvocationTargetException e) {
                    return false;
                } catch (ReflectiveOperationException e) {
                    continue;
                }
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == long.class ? Long.class : type;
    }
}
