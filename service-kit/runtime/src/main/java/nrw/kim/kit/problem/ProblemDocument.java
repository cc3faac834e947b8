package nrw.kim.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * RFC 9457 problem document as sent.
 *
 * @param type stable URI of the kind of problem
 * @param title short text, by Accept-Language
 * @param status HTTP status
 * @param detail what to do, by Accept-Language
 * @param traceId finds the log lines of this request
 * @param violations what is wrong with the input
 * @param extensions further members of this type
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String traceId,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extensions) {}
