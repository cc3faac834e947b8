package nrw.kim.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body by its announced length with a problem document, before Quarkus does so with an empty answer. A body that
 * announces no length is still cut off at the same limit.
 */
@Singleton
class BodyLimit {
    private static final int BEFORE_QUARKUS = 10;

    private final long limit;
    private final ProblemWriter writer;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ProblemWriter writer,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.writer = writer;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange) <= limit) {
            exchange.next();
        } else {
            refuse(exchange);
        }
    }

    private static long announced(RoutingContext exchange) {
        try {
            var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void refuse(RoutingContext exchange) {
        var language = Languages.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var document = writer.document(Problem.of(413, "payload-too-large"), language);
        exchange.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(sent -> exchange.request().connection().close())
                .end(text(document));
    }

    private String text(ProblemDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
