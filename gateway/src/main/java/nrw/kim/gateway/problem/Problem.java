package nrw.kim.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * RFC 9457 problem document.
 *
 * @param type stable URI, the only member a client may branch on
 * @param detail what the reader can do about it; never personal data
 * @param traceId under which operators find the request in the logs of all services
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance, String traceId) {
    /** Media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://kim.nrw/problems/";

    static Problem of(ProblemType type, ProblemTexts texts, String instance, String traceId) {
        return new Problem(
                TYPES + type.slug(), texts.title(type), type.status(), texts.detail(type), instance, traceId);
    }
}
