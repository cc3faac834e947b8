package nrw.kim.cases.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Delivers what is due, on every instance; the claim keeps them out of each other's way. */
@ApplicationScoped
class WebhookWorker {
    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);

    private final DeliveryService deliveries;
    private final WebhookSender sender;
    private final WebhookConfig config;
    private Cancellable timer;

    /** An attempt that was made. */
    private record Attempt(Claim claim, Outcome outcome) {}

    WebhookWorker(DeliveryService deliveries, WebhookSender sender, WebhookConfig config) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        timer = Multi.createFrom()
                .ticks()
                .startingAfter(config.pollEvery())
                .onExecutor(Infrastructure.getDefaultWorkerPool())
                .every(config.pollEvery())
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(tick -> deliverDue());
    }

    void stop(@Observes ShutdownEvent event) {
        timer.cancel();
    }

    /** A failure here is one of the database: what is held comes back after the lease. */
    private void deliverDue() {
        try {
            for (var claims = claim(); !claims.isEmpty(); claims = claim()) {
                attempts(claims).forEach(done -> await(() -> deliveries.settle(done.claim(), done.outcome())));
            }
        } catch (RuntimeException e) {
            LOG.warnf("webhooks not delivered, tried again: %s", e);
        }
    }

    private List<Claim> claim() {
        return await(deliveries::claim);
    }

    private List<Attempt> attempts(List<Claim> claims) {
        return Multi.createFrom()
                .iterable(claims)
                .onItem()
                .transformToUni(claim -> sender.send(claim).map(outcome -> new Attempt(claim, outcome)))
                .merge(config.atOnce())
                .collect()
                .asList()
                .await()
                .indefinitely();
    }

    /** Reactive sessions need a Vert.x context, which a timer's thread has not. */
    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
