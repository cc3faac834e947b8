package nrw.kim.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one table from exceptions to problem documents. What is not named here is a 500 without a message. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int OURS = Priorities.USER - 100;

    private final ProblemWriter writer;
    private final Languages languages;

    ProblemMappers(ProblemWriter writer, Languages languages) {
        this.writer = writer;
        this.languages = languages;
    }

    @ServerExceptionMapper(priority = OURS)
    Response refused(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper(priority = OURS)
    Response invalid(ResteasyReactiveViolationException e) {
        return answer(Problem.validation(Violations.of(e)));
    }

    /** Named on its own, because Quarkus has a mapper for exactly this type, which repeats the rejected value. */
    @ServerExceptionMapper(priority = OURS)
    Response unreadable(MismatchedInputException e) {
        return answer(UnreadableJson.problem(e));
    }

    @ServerExceptionMapper(priority = OURS)
    Response unauthorized(UnauthorizedException e) {
        return answer(Problem.unauthorized());
    }

    @ServerExceptionMapper(priority = OURS)
    Response unauthenticated(AuthenticationFailedException e) {
        return answer(Problem.unauthorized());
    }

    @ServerExceptionMapper(priority = OURS)
    Response forbidden(ForbiddenException e) {
        return answer(Problem.forbidden());
    }

    @ServerExceptionMapper(priority = OURS)
    Response stale(OptimisticLockException e) {
        return answer(Problem.preconditionFailed());
    }

    @ServerExceptionMapper(priority = OURS)
    Response stale(StaleObjectStateException e) {
        return answer(Problem.preconditionFailed());
    }

    /** Also a query parameter of the wrong type is "not found" for JAX-RS; for a caller it is a mistake to mend. */
    @ServerExceptionMapper(priority = OURS)
    Response notFound(NotFoundException e, ResourceInfo resource, UriInfo uri) {
        return answer(QueryParameters.firstUnreadable(resource, uri).orElseGet(Problem::notFound));
    }

    /** Other JSON trouble with a body comes wrapped; unwrapped it is trouble with our answer, and unexpected. */
    @ServerExceptionMapper(priority = OURS)
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(UnreadableJson.problem(json));
        }
        return answer(httpProblem(e.getResponse().getStatus()));
    }

    @ServerExceptionMapper(priority = OURS)
    Response unexpected(Throwable e) {
        LOG.errorf(e, "request failed");
        return answer(Problem.of(500, "internal"));
    }

    private static Problem httpProblem(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "malformed-request");
            case 401 -> Problem.unauthorized();
            case 403 -> Problem.forbidden();
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed");
            case 406 -> Problem.of(406, "not-acceptable");
            case 413 -> Problem.of(413, "payload-too-large");
            case 415 -> Problem.of(415, "unsupported-media-type");
            default -> Problem.of(status < 500 ? status : 500, "internal");
        };
    }

    private Response answer(Problem problem) {
        var language = languages.current();
        var response = Response.status(problem.status())
                .type(ProblemWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .entity(writer.document(problem, language));
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }
}
