package nrw.kim.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Answers requests with problem documents. */
public final class Problems {
    private Problems() {}

    /** Ends the request with the problem; does nothing if an answer has already begun. */
    public static void answer(RoutingContext ctx, ProblemType type) {
        var response = ctx.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        var texts = texts(ctx);
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, texts.language());
        if (type == ProblemType.UNAUTHORIZED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(document(ctx, type));
    }

    /** The document alone, for answers that somebody else sends. */
    public static Buffer document(RoutingContext ctx, ProblemType type) {
        return Json.encodeToBuffer(Problem.of(type, texts(ctx), ctx.request().path(), traceId()));
    }

    /** Language the document is written in. */
    public static String language(RoutingContext ctx) {
        return texts(ctx).language();
    }

    private static ProblemTexts texts(RoutingContext ctx) {
        return ProblemTexts.in(ctx.acceptableLanguages());
    }

    private static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
