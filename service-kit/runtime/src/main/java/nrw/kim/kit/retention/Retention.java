package nrw.kim.kit.retention;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Forgets inbox ids after 90 days and idempotency keys after 30 (the terms stand in {@code R__Forget_what_expired.sql}):
 * once after the start and then daily. It goes past {@code TenantTransaction}, because it concerns all tenants alike and
 * the database function it calls can do nothing else.
 */
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofDays(1);

    private final Pool database;
    private Cancellable timer;

    Retention(Pool database) {
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        timer = Multi.createFrom()
                .ticks()
                .startingAfter(FIRST)
                .onExecutor(Infrastructure.getDefaultWorkerPool())
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> forget().onFailure().recoverWithItem(Retention::tomorrow))
                .subscribe()
                .with(rows -> LOG.debugf("forgot %d rows", rows));
    }

    void stop(@Observes ShutdownEvent event) {
        timer.cancel();
    }

    /** Deletes what has expired and says how many rows that were. */
    public Uni<Long> forget() {
        return database.query("select forget_what_expired()")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static long tomorrow(Throwable failure) {
        LOG.warnf("expired rows not forgotten, tried again tomorrow: %s", failure);
        return 0L;
    }
}
