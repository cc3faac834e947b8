package nrw.kim.cases.webhook;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nrw.kim.kit.problem.Problem;

/** One attempt: resolves and checks the address, connects to just that one, signs, posts, and reads no more than the status. */
@ApplicationScoped
class WebhookSender {
    private final HttpClient client;
    private final WebhookConfig config;
    private final SecretBox box;
    private final Clock clock;

    WebhookSender(Vertx vertx, WebhookConfig config, SecretBox box, Clock clock) {
        var patience = (int) config.timeout().toMillis();
        // A connection of its own each time: a kept one could outlive the check of its address.
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(patience).setKeepAlive(false));
        this.config = config;
        this.box = box;
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Never fails: what goes wrong is the outcome. Blocks while the host is resolved. */
    Uni<Outcome> send(Claim claim) {
        return Uni.createFrom()
                .deferred(() -> {
                    var target = Target.of(claim.url(), config.privateTargets());
                    return post(claim, target, target.resolve(config.privateTargets()));
                })
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .onFailure()
                .recoverWithItem(WebhookSender::outcome);
    }

    private Uni<Outcome> post(Claim claim, Target target, InetAddress address) {
        return Uni.createFrom().completionStage(() -> client.request(signed(options(target, address), claim))
                .compose(request -> request.send(claim.body()).onComplete(answer -> {
                    // Whatever the receiver goes on to say is not wanted.
                    if (answer.succeeded()) {
                        answer.result().handler(dropped -> request.reset());
                    }
                }))
                .map(response -> Outcome.answered(response.statusCode()))
                .toCompletionStage());
    }

    private RequestOptions options(Target target, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis());
    }

    /** Before anybody is connected to: a secret that cannot be opened leaves no connection behind. */
    private RequestOptions signed(RequestOptions request, Claim claim) {
        var id = claim.id().toString();
        var timestamp = clock.instant().getEpochSecond();
        return request.putHeader("content-type", "application/json")
                .putHeader("user-agent", "KIM-Plattform")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", String.valueOf(timestamp))
                .putHeader("webhook-signature", signatures(claim, id, timestamp));
    }

    /** One for each secret that holds, as the convention has it for a change of secrets. */
    private String signatures(Claim claim, String id, long timestamp) {
        return Stream.of(claim.secret(), claim.former())
                .filter(Objects::nonNull)
                .map(kept -> Signature.of(box.open(claim.webhook(), kept), id, timestamp, claim.body()))
                .collect(joining(" "));
    }

    private static Outcome outcome(Throwable e) {
        return switch (e) {
            case Problem refused ->
                Outcome.failed(refused.violations().getFirst().code());
            case SecretUnreadableException unreadable -> Outcome.failed("SecretUnreadable");
            case TimeoutException ignored -> Outcome.failed("Timeout");
            case io.smallrye.mutiny.TimeoutException ignored -> Outcome.failed("Timeout");
            default -> Outcome.failed(e.getClass().getSimpleName());
        };
    }
}
