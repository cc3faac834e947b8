package nrw.kim.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An answer other than the one asked for, with what the platform's problem document says. */
public final class ApiFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode problem;

    ApiFailure(String call, Http.Answer answer) {
        super(call + " → " + answer.status() + said(answer));
        this.status = answer.status();
        this.problem = problem(answer);
    }

    public int status() {
        return status;
    }

    /** The last part of the problem's type, which stays the same whatever the language, such as {@code consent-missing}. */
    public String type() {
        String uri = problem.path("type").asText();
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    public JsonNode problem() {
        return problem;
    }

    private static String said(Http.Answer answer) {
        JsonNode problem = problem(answer);
        if (problem.isMissingNode()) {
            return answer.text().isBlank() ? "" : " " + answer.text().strip();
        }
        StringBuilder said = new StringBuilder(" " + problem.path("title").asText());
        if (problem.hasNonNull("detail")) {
            said.append(": ").append(problem.path("detail").asText());
        }
        problem.path("violations").forEach(violation -> said.append("; ").append(violation));
        if (problem.hasNonNull("traceId")) {
            said.append(" (trace ").append(problem.path("traceId").asText()).append(')');
        }
        return said.toString();
    }

    private static JsonNode problem(Http.Answer answer) {
        boolean json = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        try {
            return json ? answer.json() : MissingNode.getInstance();
        } catch (UncheckedIOException e) {
            return MissingNode.getInstance();
        }
    }
}
