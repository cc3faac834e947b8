package nrw.kim.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller can act on. Its title and detail come from the text bundles by {@link #slug()}; clients
 * switch on the type URI, never on text.
 */
public class Problem extends RuntimeException {
    private final int status;
    private final String slug;
    private final List<Violation> violations;
    private final Map<String, Object> extensions = new LinkedHashMap<>();

    private Problem(int status, String slug, List<Violation> violations) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.violations = List.copyOf(violations);
    }

    /** 400: fields that break their constraints. */
    public static Problem validation(List<Violation> violations) {
        return new Problem(400, "validation-failed", violations);
    }

    /** 401: no valid token. */
    public static Problem unauthorized() {
        return new Problem(401, "unauthorized", List.of());
    }

    /** 403: a valid token that does not allow this. */
    public static Problem forbidden() {
        return new Problem(403, "forbidden", List.of());
    }

    /** 404: not there, or the caller may not know that it is. */
    public static Problem notFound() {
        return new Problem(404, "not-found", List.of());
    }

    /** 409: the state of the record does not allow the action. */
    public static Problem transitionRefused(Enum<?> from, String action) {
        return new Problem(409, "state-transition-refused", List.of())
                .with("from", from.name())
                .with("action", action);
    }

    /** 409 of another kind; needs texts for the slug. */
    public static Problem conflict(String slug) {
        return new Problem(409, slug, List.of());
    }

    /** 412: somebody changed the record meanwhile. */
    public static Problem preconditionFailed() {
        return new Problem(412, "precondition-failed", List.of());
    }

    /** 428: a change without {@code If-Match}. */
    public static Problem preconditionRequired() {
        return new Problem(428, "precondition-required", List.of());
    }

    /** 422: well-formed, but breaks a rule of the field; needs texts for the slug. */
    public static Problem rule(String slug, Violation... violations) {
        return new Problem(422, slug, List.of(violations));
    }

    /** Any other status with an own slug; needs texts for the slug. */
    public static Problem of(int status, String slug) {
        return new Problem(status, slug, List.of());
    }

    /** Adds an extension member; no personal data. */
    public Problem with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Last segment of the type URI. */
    public String slug() {
        return slug;
    }

    /** What is wrong with the input; empty if nothing in particular. */
    public List<Violation> violations() {
        return violations;
    }

    /** Extension members in order. */
    public Map<String, Object> extensions() {
        return extensions;
    }
}
