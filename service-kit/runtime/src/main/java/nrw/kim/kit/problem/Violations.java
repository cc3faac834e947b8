package nrw.kim.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.util.Comparator;
import java.util.List;

/** Turns what Bean Validation found into violations with JSON pointers. */
final class Violations {
    private Violations() {}

    static List<Violation> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(Violations::of)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Violation of(ConstraintViolation<?> v) {
        var code = v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Violation(pointer(v), code, v.getMessage());
    }

    private static String pointer(ConstraintViolation<?> v) {
        var pointer = new StringBuilder();
        Path.MethodNode method = null;
        for (var node : v.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                pointer.append(parameter(v.getRootBeanClass(), method, node.as(Path.ParameterNode.class)));
            } else {
                append(pointer, node);
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(escaped(node.getKey().toString()));
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            pointer.append('/').append(escaped(node.getName()));
        }
    }

    /** {@code ?name} for a parameter of the request; the body's pointers start at its root, which is empty. */
    private static String parameter(Class<?> resource, Path.MethodNode method, Path.ParameterNode node) {
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (var declared : type.getDeclaredMethods()) {
                if (declared.getName().equals(method.getName())
                        && List.of(declared.getParameterTypes()).equals(List.of(types))) {
                    var name = nameOf(declared.getParameters()[node.getParameterIndex()]);
                    if (name != null) {
                        return "?" + name;
                    }
                }
            }
        }
        return "";
    }

    private static String nameOf(AnnotatedElement parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return parameter.getAnnotation(PathParam.class).value();
        }
        var header = parameter.getAnnotation(HeaderParam.class);
        return header == null ? null : header.value();
    }
}
