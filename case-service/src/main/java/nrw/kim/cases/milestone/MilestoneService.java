package nrw.kim.cases.milestone;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.cases.process.ProcessService;
import nrw.kim.cases.process.ProcessSettings;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The stair of a case: what the KI's Treppenmodell has, and what the case has reached of it. */
@ApplicationScoped
public class MilestoneService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ProcessService process;
    private final MilestoneRepository milestones;
    private final Ids ids;
    private final Clock clock;

    MilestoneService(
            TenantTransaction tenants,
            CaseService cases,
            ProcessService process,
            MilestoneRepository milestones,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.process = process;
        this.milestones = milestones;
        this.ids = ids;
        this.clock = clock;
    }

    /** A step of the stair; without a day it is not reached yet, and its version is 0. */
    @Schema(name = "CaseMilestone")
    public record Step(
            String code,
            String de,
            String en,
            @Nullable LocalDate reachedOn,
            @Nullable String recordedBy,
            @Schema(required = true) int version) {
        static Step of(ProcessSettings.Milestone step, Optional<CaseMilestone> reached) {
            return new Step(
                    step.code(),
                    step.de(),
                    step.en(),
                    reached.map(CaseMilestone::reachedOn).orElse(null),
                    reached.map(CaseMilestone::recordedBy).orElse(null),
                    versionOf(reached));
        }
    }

    Uni<List<Step>> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.MILESTONES_READ)
                .chain(this::stair));
    }

    /** Sets or corrects the day of a step; the day that is recorded may be said again on any version. */
    Uni<List<Step>> reach(Actor actor, UUID caseId, String step, int version, LocalDate day) {
        return FirstWriter.wins(tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("reach milestone"))
                .call(file -> process.of(file.ki()).chain(settings -> milestones
                        .ofCase(caseId)
                        .invoke(known -> staircase(settings, known).requireClimbable(step, day, LocalDate.now(clock)))
                        .map(known -> find(known, step))
                        .chain(known -> known.filter(one -> one.reachedOn().equals(day))
                                .map(said -> Uni.createFrom().item(said))
                                .orElseGet(() -> record(actor, file, step, known, version, day)))))
                .chain(this::stair)));
    }

    private Uni<CaseMilestone> record(
            Actor actor, Case file, String step, Optional<CaseMilestone> known, int version, LocalDate day) {
        IfMatch.check(version, versionOf(known));
        var reached = known.orElseGet(() -> new CaseMilestone(ids.next(), file.ki(), file.id(), step));
        reached.reachedOn(day, actor, OffsetDateTime.now(clock));
        return milestones.persistAndFlush(reached);
    }

    /** Takes a step back that was entered by mistake; what is gone stays gone. */
    Uni<List<Step>> takeBack(Actor actor, UUID caseId, String step, int version) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("take back milestone"))
                .call(file -> process.of(file.ki()).chain(settings -> milestones
                        .ofCase(caseId)
                        .invoke(known -> staircase(settings, known).requireHighest(step))
                        .chain(known -> find(known, step)
                                .map(one -> remove(one, version))
                                .orElseGet(() -> Uni.createFrom().voidItem()))))
                .chain(this::stair));
    }

    private Uni<Void> remove(CaseMilestone known, int version) {
        IfMatch.check(version, known.version());
        return milestones.delete(known).call(milestones::flush);
    }

    private static int versionOf(Optional<CaseMilestone> known) {
        return known.map(CaseMilestone::version).orElse(0);
    }

    private Uni<List<Step>> stair(Case file) {
        return process.of(file.ki())
                .chain(settings -> milestones.ofCase(file.id()).map(known -> settings.milestones().stream()
                        .map(step -> Step.of(step, find(known, step.code())))
                        .toList()));
    }

    private static Staircase staircase(ProcessSettings settings, List<CaseMilestone> known) {
        return new Staircase(
                settings.steps(),
                known.stream().collect(Collectors.toMap(CaseMilestone::milestone, CaseMilestone::reachedOn)));
    }

    private static Optional<CaseMilestone> find(List<CaseMilestone> known, String step) {
        return known.stream().filter(one -> one.milestone().equals(step)).findFirst();
    }
}
