package nrw.kim.cases;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs the job of two instances at the same time, each on a context of its own. */
public final class Jobs {
    private Jobs() {}

    public static void both(Supplier<Uni<?>> job) {
        List.of(once(job), once(job)).forEach(CompletableFuture::join);
    }

    private static CompletableFuture<Void> once(Supplier<Uni<?>> job) {
        var done = new CompletableFuture<Void>();
        var context = VertxContext.createNewDuplicatedContext(
                CDI.current().select(Vertx.class).get().getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> Uni.createFrom()
                .deferred(() -> job.get().replaceWithVoid())
                .subscribe()
                .with(done::complete, done::completeExceptionally));
        return done;
    }
}
