package nrw.kim.cases.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Knows who works in a KI. */
@ApplicationScoped
public class TeamService {
    private static final int KEPT_YEARS = 2;

    private final TenantTransaction tenants;
    private final ColleagueRepository colleagues;
    private final Clock clock;

    TeamService(TenantTransaction tenants, ColleagueRepository colleagues, Clock clock) {
        this.tenants = tenants;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Names by the subject of the token; who was never here is missing. In the caller's transaction. */
    public Uni<Map<String, String>> names(Collection<String> subs) {
        return subs.isEmpty() ? Uni.createFrom().item(Map.of()) : colleagues.names(new HashSet<>(subs));
    }

    /** Somebody of the KI; empty if never here. In the caller's transaction. */
    public Uni<Optional<Colleague>> colleague(KiKey ki, String sub) {
        return colleagues.find(ki, sub).map(Optional::ofNullable);
    }

    /** ISO 639 codes by the subject of the token; who has named none is missing. In the caller's transaction. */
    public Uni<Map<String, List<String>>> languages(KiKey ki) {
        return colleagues.languages(ki);
    }

    /** What a person counsels in is named by themselves or by the coordination, and only if they wish (B2-54). */
    Uni<Colleague> setLanguages(Actor actor, String sub, int version, List<String> languages) {
        if (!actor.sub().equals(sub) && !actor.hasAny(Roles.COORDINATOR)) {
            throw Problem.forbidden();
        }
        var ki = actor.onlyKi();
        var wanted = languages.stream().distinct().sorted().toList();
        return tenants.in(ki, () -> colleagues
                .find(ki, sub)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(() -> colleagues.setLanguages(ki, sub, version, wanted))
                .invoke(changed -> {
                    if (!changed) {
                        throw Problem.preconditionFailed();
                    }
                })
                .chain(() -> colleagues.find(ki, sub)));
    }

    Uni<List<Colleague>> page(Actor actor, ColleagueRepository.Filter filter, String after, int limit) {
        return tenants.of(actor, () -> colleagues.page(filter, after, limit));
    }

    /** Remembers a person in each of their KI, and forgets who was not here for {@value #KEPT_YEARS} years. */
    Uni<Void> learn(Actor person) {
        var now = OffsetDateTime.now(clock);
        return tenants.of(person, () -> colleagues
                .learn(person, now)
                .chain(() -> colleagues.forgetNotSeenSince(now.minusYears(KEPT_YEARS)))
                .replaceWithVoid());
    }
}
