package nrw.kim.cases.transition;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The checklists in force, and a new version of them. */
@ApplicationScoped
class ChecklistService {
    private static final int SHOWN = 50;

    private final TenantTransaction tenants;
    private final ChecklistRepository versions;
    private final Ids ids;
    private final Clock clock;

    ChecklistService(TenantTransaction tenants, ChecklistRepository versions, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is asked, by KI; one without a list of its own is missing and asks the standard. In the caller's transaction. */
    Uni<Map<String, Checklists>> of(Set<String> kis) {
        return kis.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : versions.inForce(kis)
                        .map(found -> found.stream().collect(toMap(ChecklistVersion::ki, one -> one.content()
                                .inForce())));
    }

    Uni<ChecklistVersion.View> read(Actor actor) {
        return tenants.of(actor, () -> versions.latest(actor.onlyKi())).map(ChecklistVersion.View::of);
    }

    Uni<List<ChecklistVersion.View>> history(Actor actor) {
        return tenants.of(actor, () -> versions.newest(actor.onlyKi(), SHOWN))
                .map(all -> all.stream().map(ChecklistVersion.View::of).toList());
    }

    Uni<ChecklistVersion.View> replace(Actor actor, int version, OwnChecklists wanted) {
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> versions.latest(ki)
                .invoke(found ->
                        IfMatch.check(version, ChecklistVersion.View.of(found).version()))
                .invoke(found -> (found == null ? OwnChecklists.NONE : found.content()).replacedBy(wanted))
                .chain(() -> versions.persistAndFlush(
                        new ChecklistVersion(ids.next(), ki, version + 1, wanted, actor, OffsetDateTime.now(clock))))
                .map(ChecklistVersion.View::of)));
    }
}
