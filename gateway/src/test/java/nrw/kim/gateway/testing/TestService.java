package nrw.kim.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that tells what reached it, and misbehaves where its address says so. */
class TestService {
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger aborted = new AtomicInteger();

    static String start(Vertx vertx) {
        var service = new TestService();
        var router = Router.router(vertx);
        router.get("/q/openapi").handler(service::openApi);
        router.get("/q/secret").handler(ctx -> ctx.end("not for outside"));
        router.get("/test/silent").handler(service::tellSilent);
        router.route("/api/v1/cases/created").handler(TestService::created);
        router.route("/api/v1/cases/empty")
                .handler(ctx -> ctx.response().setStatusCode(204).end());
        router.route("/api/v1/cases/unchanged").handler(ctx -> ctx.response()
                .putHeader("ETag", "\"7\"")
                .setStatusCode(304)
                .end());
        router.route("/api/v1/cases/refused").handler(TestService::refused);
        router.route("/api/v1/:any/silent").handler(service::staySilent);
        router.route("/api/v1/cases/breaks-off")
                .handler(ctx -> ctx.request().connection().close());
        router.route("/api/v1/cases/breaks-off-midway").handler(TestService::breakOffMidway);
        router.route("/api/v1/*").handler(TestService::echo);
        var server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(64 * 1024))
                .requestHandler(router)
                .listen(0, "127.0.0.1");
        return "http://127.0.0.1:"
                + server.toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private void openApi(RoutingContext ctx) {
        ctx.json(new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "test").put("version", "1"))
                .put("paths", new JsonObject()));
    }

    private static void created(RoutingContext ctx) {
        ctx.response()
                .setStatusCode(201)
                .putHeader(
                        "Location",
                        ctx.request().scheme() + "://" + ctx.request().authority() + "/api/v1/cases/4711?x=1")
                .putHeader("ETag", "\"1\"")
                .putHeader("Set-Cookie", "tracking=1")
                .putHeader("Server", "secret-version")
                .putHeader("Cache-Control", "public, max-age=600")
                .end("{}");
    }

    private static void refused(RoutingContext ctx) {
        ctx.response()
                .setStatusCode(422)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\":\"https://kim.nrw/problems/consent-required\",\"status\":422,\"ki\":\"05170\"}");
    }

    private void staySilent(RoutingContext ctx) {
        arrived.incrementAndGet();
        ctx.request().connection().closeHandler(closed -> aborted.incrementAndGet());
        ctx.request().resume();
    }

    private void tellSilent(RoutingContext ctx) {
        ctx.json(new JsonObject().put("arrived", arrived.get()).put("waiting", arrived.get() - aborted.get()));
    }

    private static void breakOffMidway(RoutingContext ctx) {
        ctx.response().putHeader("Content-Length", "1000").write("the beginning");
        ctx.vertx().setTimer(50, timer -> ctx.request().connection().close());
    }

    private static void echo(RoutingContext ctx) {
        ctx.request().body().onSuccess(body -> {
            var headers = new JsonObject();
            ctx.request()
                    .headers()
                    .forEach((name, value) -> headers.put(
                            name.toLowerCase(),
                            ctx.request().headers().getAll(name).size() > 1 ? "several" : value));
            ctx.json(new JsonObject()
                    .put("method", ctx.request().method().name())
                    .put("uri", ctx.request().uri())
                    .put("headers", headers)
                    .put("bytes", body.length())
                    .put("body", body.length() < 1000 ? body.toString() : ""));
        });
    }
}
