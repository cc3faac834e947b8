package nrw.kim.kit.problem;

/**
 * One thing that is wrong with the input.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, or {@code ?name} for a parameter or header of the
 *     request
 * @param code stable code of the constraint, e.g. {@code NotBlank}
 * @param message how to mend it, for people; words for {@code violation.<code>} in the problem texts go before it
 */
public record Violation(String pointer, String code, String message) {}
