package nrw.kim.kit.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import nrw.kim.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes JSON alone where an endpoint names nothing else with {@code @Consumes}: without it any class with a constructor
 * for one text is read from plain text too, past what its schema says.
 */
class JsonOnly {
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var type = request.getMediaType();
        var nothingSaid = type == null || request.getLength() == 0;
        if (nothingSaid || isJson(type.getSubtype()) || resource.getResourceMethod() == null) {
            return;
        }
        var named = resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                || resource.getResourceClass().isAnnotationPresent(Consumes.class);
        if (!named) {
            throw Problem.of(415, "unsupported-media-type");
        }
    }

    private static boolean isJson(String subtype) {
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
