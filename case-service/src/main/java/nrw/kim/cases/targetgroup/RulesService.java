package nrw.kim.cases.targetgroup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The rules in force, and a new version of them. */
@ApplicationScoped
class RulesService {
    private static final int SHOWN = 50;

    private final TenantTransaction tenants;
    private final RulesRepository versions;
    private final Ids ids;
    private final Clock clock;

    RulesService(TenantTransaction tenants, RulesRepository versions, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What holds in a KI; in the caller's transaction. */
    Uni<TargetRules> of(KiKey ki) {
        return versions.latest(ki).map(found -> RulesVersion.View.of(found).rules());
    }

    Uni<RulesVersion.View> read(Actor actor) {
        return tenants.of(actor, () -> versions.latest(actor.onlyKi())).map(RulesVersion.View::of);
    }

    Uni<List<RulesVersion.View>> history(Actor actor) {
        return tenants.of(actor, () -> versions.newest(actor.onlyKi(), SHOWN))
                .map(all -> all.stream().map(RulesVersion.View::of).toList());
    }

    Uni<RulesVersion.View> replace(Actor actor, int version, TargetRules wanted) {
        wanted.requirePossible();
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> versions.latest(ki)
                .map(known -> RulesVersion.View.of(known).version())
                .invoke(known -> IfMatch.check(version, known))
                .chain(known -> versions.persistAndFlush(
                        new RulesVersion(ids.next(), ki, known + 1, wanted, actor, OffsetDateTime.now(clock))))
                .map(RulesVersion.View::of)));
    }
}
