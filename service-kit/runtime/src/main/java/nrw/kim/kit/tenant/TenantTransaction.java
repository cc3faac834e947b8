package nrw.kim.kit.tenant;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;

/**
 * The only way to the database: a transaction that names its tenants, without which row-level security shows nothing.
 * One session, one statement at a time: chain inside, never combine. Once begun it runs to its end, even if the caller
 * cancels.
 */
@ApplicationScoped
public class TenantTransaction {

    /** Runs the work for all tenants of the actor (usually one). */
    public <T> Uni<T> of(Actor actor, Supplier<Uni<T>> work) {
        return in(actor.kis(), work);
    }

    /** Runs the work for one tenant. */
    public <T> Uni<T> in(KiKey ki, Supplier<Uni<T>> work) {
        return in(List.of(ki), work);
    }

    /**
     * Runs the work for the given tenants.
     *
     * @return fails with 403 if there is none: default deny
     */
    public <T> Uni<T> in(Collection<KiKey> kis, Supplier<Uni<T>> work) {
        if (kis.isEmpty()) {
            return Uni.createFrom().failure(Problem.forbidden());
        }
        var tenants = kis.stream().map(KiKey::value).collect(joining(","));
        return toItsEnd(Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("select set_config('kim.ki', :kis, true)", String.class)
                        .setParameter("kis", tenants)
                        .getSingleResult())
                .chain(work::get)));
    }

    /** A caller that hangs up cancels; a session that is closed while a statement runs would be lost to the pool. */
    private static <T> Uni<T> toItsEnd(Uni<T> transaction) {
        return Uni.createFrom().emitter(end -> transaction.subscribe().with(end::complete, end::fail));
    }
}
