package nrw.kim.network.register;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.persistence.TenantKey;

/** Creates or replaces an entry, and says so only when something is different. Runs in the caller's transaction. */
@ApplicationScoped
public class Register {
    private final DomainEvents events;

    Register(DomainEvents events) {
        this.events = events;
    }

    /** Puts an entry as wanted; fails with 412 if the one that is there has another version than expected. */
    public <D, E extends Entry<D>> Uni<Saved<E>> put(
            PanacheRepositoryBase<E, TenantKey> entries, E wanted, Expected expected, Actor actor) {
        // Locked, so that of two who replace it at once the second sees what the first wrote.
        return entries.findById(TenantKey.of(wanted.ki(), wanted.id()), LockModeType.PESSIMISTIC_WRITE)
                .chain(entry -> entry == null
                        ? create(entries, wanted, actor)
                        : change(entries, entry, wanted.details(), expected, actor));
    }

    private <D, E extends Entry<D>> Uni<Saved<E>> create(
            PanacheRepositoryBase<E, TenantKey> entries, E wanted, Actor actor) {
        return entries.persistAndFlush(wanted)
                .chain(() -> announce(wanted, true, actor))
                .replaceWith(new Saved<>(wanted, true));
    }

    private <D, E extends Entry<D>> Uni<Saved<E>> change(
            PanacheRepositoryBase<E, TenantKey> entries, E entry, D details, Expected expected, Actor actor) {
        expected.check(entry.version());
        var saved = new Saved<>(entry, false);
        if (details.equals(entry.details())) {
            return Uni.createFrom().item(saved);
        }
        entry.assign(details);
        return entries.flush().chain(() -> announce(entry, false, actor)).replaceWith(saved);
    }

    private Uni<Void> announce(Entry<?> entry, boolean created, Actor actor) {
        return entry.announcement(created)
                .map(event -> events.append(entry.ki(), actor.sub(), event))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
