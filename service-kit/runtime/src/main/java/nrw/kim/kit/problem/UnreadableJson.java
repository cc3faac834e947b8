package nrw.kim.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the caller what of a body could not be read, without repeating the value. */
final class UnreadableJson {
    private UnreadableJson() {}

    static Problem problem(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || isSyntax(mapping)) {
            return Problem.of(400, "malformed-json");
        }
        var allowed =
                mapping instanceof InvalidFormatException f ? f.getTargetType().getEnumConstants() : null;
        var problem = Problem.validation(List.of(new Violation(pointer(mapping), code(mapping, allowed), null)));
        return allowed == null ? problem : problem.with("allowed", Arrays.asList(allowed));
    }

    /** A syntax error inside a nested value comes wrapped. */
    private static boolean isSyntax(JsonMappingException e) {
        return e.getCause() instanceof JsonProcessingException cause && !(cause instanceof JsonMappingException);
    }

    private static String code(JsonMappingException e, Object[] allowed) {
        if (allowed != null) {
            return "UnknownCode";
        }
        return switch (e) {
            case UnrecognizedPropertyException ignored -> "UnknownField";
            case UnsafeTextException unsafe -> unsafe.fault();
            case InvalidFormatException ignored -> "InvalidFormat";
            default -> "InvalidValue";
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? "/" + step.getIndex()
                        : "/" + Violations.escaped(step.getFieldName()))
                .collect(Collectors.joining());
    }
}
