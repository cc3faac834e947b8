package nrw.kim.cases.process;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The configuration in force, and changing it. */
@ApplicationScoped
public class ProcessService {
    private final TenantTransaction tenants;
    private final ProcessRepository configurations;
    private final DirectoryService directory;

    ProcessService(TenantTransaction tenants, ProcessRepository configurations, DirectoryService directory) {
        this.tenants = tenants;
        this.configurations = configurations;
        this.directory = directory;
    }

    /** Settings with the version to change them on; 0 as long as the KI has none of its own. */
    record Versioned(ProcessSettings settings, int version) {
        static Versioned of(ProcessConfiguration own) {
            return own == null
                    ? new Versioned(ProcessSettings.standard(), 0)
                    : new Versioned(own.settings(), own.etag());
        }
    }

    /** What holds in a KI; in the caller's transaction. */
    public Uni<ProcessSettings> of(KiKey ki) {
        return configurations.findById(ki.value()).map(own -> Versioned.of(own).settings());
    }

    Uni<Versioned> read(Actor actor) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> configurations.findById(ki.value()).map(Versioned::of));
    }

    Uni<Versioned> replace(Actor actor, int version, ProcessSettings wanted) {
        wanted.requireNothingTwice();
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> requireKnownBodies(wanted)
                .chain(() -> configurations.findById(ki.value()))
                .invoke(own -> IfMatch.check(version, Versioned.of(own).version()))
                .chain(own -> own == null
                        ? configurations.persist(new ProcessConfiguration(ki, wanted))
                        : Uni.createFrom().item(own).invoke(known -> known.replaceBy(wanted)))
                .call(configurations::flush)
                .map(Versioned::of)));
    }

    private Uni<Void> requireKnownBodies(ProcessSettings wanted) {
        var named = wanted.bodies().stream()
                .flatMap(bodies -> bodies.organisations().stream())
                .distinct()
                .toList();
        return directory
                .names(named)
                .invoke(known -> unknown(named, known.keySet()).ifPresent(id -> {
                    throw Problem.rule("process-unknown-body", new Violation("/bodies", "UnknownBody", id.toString()));
                }))
                .replaceWithVoid();
    }

    private static Optional<UUID> unknown(List<UUID> named, Set<UUID> known) {
        return named.stream().filter(id -> !known.contains(id)).findFirst();
    }
}
