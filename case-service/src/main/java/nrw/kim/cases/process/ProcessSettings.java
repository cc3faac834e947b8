package nrw.kim.cases.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a KI as one whole. What it does not name keeps the words and rules of the house.
 *
 * @param milestones steps of the Treppenmodell from the lowest to the highest (B2-67)
 * @param monitoringDays days after which a case in MONITORING comes up again; null for none
 * @param bodies bodies usually involved per Lebensbereich (B2-12)
 */
@Schema(name = "ProcessSettings")
public record ProcessSettings(
        @NotNull @Size(max = 20) List<@NotNull @Valid PhaseLabel> phases,
        @NotNull @Size(max = 20) List<@NotNull @Valid DomainLabel> domains,
        @NotNull @Size(max = 20) List<@NotNull @Valid Requirement> requirements,
        @NotNull @Size(max = 12) List<@NotNull @Valid Milestone> milestones,
        @Min(1) @Max(365) @Nullable Integer monitoringDays,
        @NotNull @Size(max = 20) List<@NotNull @Valid DomainBodies> bodies) {

    /** Own words for a phase. */
    @Schema(name = "ProcessPhaseLabel")
    public record PhaseLabel(
            @NotNull CasePhase phase,
            @NotBlank @Size(max = 60) String de,
            @NotBlank @Size(max = 60) String en) {}

    /** Own words for a Lebensbereich. */
    @Schema(name = "ProcessDomainLabel")
    public record DomainLabel(
            @NotNull LifeDomain domain,
            @NotBlank @Size(max = 60) String de,
            @NotBlank @Size(max = 60) String en) {}

    /** What must be there before a case goes into a phase. */
    @Schema(name = "ProcessRequirement")
    public record Requirement(
            @NotNull CasePhase phase,
            @NotEmpty @Size(max = 9) Set<@NotNull CaseField> fields) {}

    /** A step of the Treppenmodell. */
    @Schema(name = "ProcessMilestone")
    public record Milestone(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String code,

            @NotBlank @Size(max = 100) String de,
            @NotBlank @Size(max = 100) String en) {}

    /** The bodies usually involved in a Lebensbereich. */
    @Schema(name = "ProcessDomainBodies")
    public record DomainBodies(
            @NotNull LifeDomain domain,
            @NotEmpty @Size(max = 20) Set<@NotNull UUID> organisations) {}

    /** The house's own: no words, no rules. */
    public static ProcessSettings standard() {
        return new ProcessSettings(List.of(), List.of(), List.of(), List.of(), null, List.of());
    }

    /** What a phase asks for. */
    public Set<CaseField> requiredFor(CasePhase phase) {
        return requirements.stream()
                .filter(requirement -> requirement.phase() == phase)
                .flatMap(requirement -> requirement.fields().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the Treppenmodell from the lowest step. */
    public List<String> steps() {
        return milestones.stream().map(Milestone::code).toList();
    }

    /** @throws Problem 422 that points to what is named twice */
    void requireNothingTwice() {
        requireOnce("/phases", phases, PhaseLabel::phase);
        requireOnce("/domains", domains, DomainLabel::domain);
        requireOnce("/requirements", requirements, Requirement::phase);
        requireOnce("/milestones", milestones, Milestone::code);
        requireOnce("/bodies", bodies, DomainBodies::domain);
    }

    private static <T> void requireOnce(String pointer, List<T> all, Function<T, Object> key) {
        if (all.stream().map(key).distinct().count() < all.size()) {
            throw Problem.rule("process-named-twice", new Violation(pointer, "NamedTwice", "twice"));
        }
    }
}
