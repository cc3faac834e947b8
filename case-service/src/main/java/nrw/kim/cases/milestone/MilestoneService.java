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
import nrw.kim.cases.process.ProcessService;
import nrw.kim.cases.process.ProcessSettings;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
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

    /** A step of the stair; without a day it is not reached yet. */
    @Schema(name = "CaseMilestone")
    public record Step(
            String code,
            String de,
            String en,
            @Nullable LocalDate reachedOn,
            @Nullable String recordedBy) {
        static Step of(ProcessSettings.Milestone step, Optional<CaseMilestone> reached) {
            return new Step(
                    step.code(),
                    step.de(),
                    step.en(),
                    reached.map(CaseMilestone::reachedOn).orElse(null),
                    reached.map(CaseMilestone::recordedBy).orElse(null));
        }
    }

    Uni<List<Step>> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.MILESTONES_READ)
                .chain(this::stair));
    }

    /** Sets or corrects the day of a step. */
    Uni<List<Step>> reach(Actor actor, UUID caseId, String step, LocalDate day) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("reach milestone"))
                .call(file -> process.of(file.ki()).chain(settings -> milestones
                        .ofCase(caseId)
                        .invoke(known -> staircase(settings, known).requireClimbable(step, day, LocalDate.now(clock)))
                        .map(known -> find(known, step)
                                .orElseGet(() -> new CaseMilestone(ids.next(), file.ki(), caseId, step)))
                        .invoke(reached -> reached.reachedOn(day, actor, OffsetDateTime.now(clock)))
                        .chain(milestones::persistAndFlush)))
                .chain(this::stair));
    }

    /** Takes a step back that was entered by mistake. */
    Uni<List<Step>> takeBack(Actor actor, UUID caseId, String step) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("take back milestone"))
                .call(file -> process.of(file.ki()).chain(settings -> milestones
                        .ofCase(caseId)
                        .invoke(known -> staircase(settings, known).requireHighest(step))
                        .chain(known -> milestones.delete("caseId = ?1 and milestone = ?2", caseId, step))))
                .chain(this::stair));
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
