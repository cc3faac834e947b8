package nrw.kim.cases.handover;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nrw.kim.events.KiKey;

/** Runs the job of two instances at the same time, each on a context of its own. */
final class Jobs {
    private Jobs() {}

    static void both(DeadlineService service, KiKey ki) {
        List.of(once(service, ki), once(service, ki)).forEach(CompletableFuture::join);
    }

    private static CompletableFuture<Integer> once(DeadlineService service, KiKey ki) {
        var done = new CompletableFuture<Integer>();
        var context = VertxContext.createNewDuplicatedContext(
                CDI.current().select(Vertx.class).get().getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> Uni.createFrom()
                .deferred(() -> service.expire(ki))
                .subscribe()
                .with(done::complete, done::completeExceptionally));
        return done;
    }
}
