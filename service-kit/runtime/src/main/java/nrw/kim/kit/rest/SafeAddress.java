package nrw.kim.kit.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.text.UnsafeText;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds path and query to the same rule as the texts of a body. */
class SafeAddress {
    @ServerRequestFilter
    void check(UriInfo uri) {
        if (UnsafeText.faultIn(uri.getPath()).isPresent()) {
            throw Problem.notFound();
        }
        var violations = uri.getQueryParameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .flatMap(value -> UnsafeText.faultIn(value).stream())
                        .map(fault -> new Violation("?" + parameter.getKey(), fault, null)))
                .toList();
        if (!violations.isEmpty()) {
            throw Problem.validation(List.copyOf(violations));
        }
    }
}
