package nrw.kim.kit.tenant;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import org.jboss.logging.Logger;

/** Work that a clock starts and that is done tenant by tenant. */
public final class EveryTenant {
    private static final Logger LOG = Logger.getLogger(EveryTenant.class);

    private EveryTenant() {}

    /**
     * Does the work for one tenant after the other. A tenant that fails keeps none of the others waiting; its turn comes again
     * with the next tick, and the log says so.
     *
     * @param task what is done, as the log names it
     */
    public static Uni<Void> inTurn(String task, Function<KiKey, Uni<?>> work) {
        var chain = Uni.createFrom().voidItem();
        for (var ki : RegionalKeys.kis()) {
            chain = chain.chain(() -> Uni.createFrom()
                    .deferred(() -> work.apply(ki).replaceWithVoid())
                    .onFailure()
                    .recoverWithItem(failure -> {
                        LOG.warnf("%s of %s failed, tried again next time: %s", task, ki, failure);
                        return null;
                    }));
        }
        return chain;
    }
}
