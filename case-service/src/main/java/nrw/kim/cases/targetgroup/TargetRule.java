package nrw.kim.cases.targetgroup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nrw.kim.events.Ags;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.events.code.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a KI's target group. Whoever meets all that it asks for belongs; what it leaves empty it does not ask.
 *
 * @param validUntil last day; null until further notice
 * @param ageTo oldest age that still belongs
 * @param maxYearsHere how many years ago somebody may have come to the Kommune
 * @param municipalities eight digits each; empty for the whole area of the KI
 * @param tags Merkmale of which a person carries one; nobody lacks one for certain, because they are entered when they come up
 * @param withChildren minor children of members belong, too
 */
@Schema(name = "TargetGroupRule")
public record TargetRule(
        @NotBlank @Size(max = 100) String de,
        @NotBlank @Size(max = 100) String en,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Min(0) @Max(120) @Nullable Integer ageFrom,
        @Min(0) @Max(120) @Nullable Integer ageTo,
        @Min(1) @Max(50) @Nullable Integer maxYearsHere,
        @NotNull @Size(max = 9) List<@NotNull StatusGroup> statusGroups,
        @NotNull @Size(max = 5) List<@NotNull NationalityGroup> nationalityGroups,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = Ags.PATTERN) String> municipalities,
        @NotNull @Size(max = 9) List<@NotNull TargetGroup> tags,
        boolean noOtherCaseManagement,
        boolean withChildren) {

    private static final int ADULT = 18;

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** True if no day is valid or no age is left. */
    boolean leavesNobody() {
        return validUntil != null && validUntil.isBefore(validFrom)
                || ageFrom != null && ageTo != null && ageTo < ageFrom;
    }

    /** What the rule finds in somebody, by what it asks for. */
    Map<Criterion, Belongs> look(Features who, LocalDate today) {
        var found = own(who, today);
        var alone = Belongs.all(found.values().stream());
        if (withChildren && alone != Belongs.YES && isMinor(who, today)) {
            found.put(Criterion.CHILD_OF_MEMBER, childOfMember(who, today));
        }
        return found;
    }

    /** The answer to what was found: a child of a member needs nothing else. */
    static Belongs answer(Map<Criterion, Belongs> found) {
        var alone = Belongs.all(found.entrySet().stream()
                .filter(one -> one.getKey() != Criterion.CHILD_OF_MEMBER)
                .map(Map.Entry::getValue));
        var child = found.get(Criterion.CHILD_OF_MEMBER);
        return child == null || child == Belongs.NO || alone == Belongs.YES ? alone : child;
    }

    private Map<Criterion, Belongs> own(Features who, LocalDate today) {
        var found = new LinkedHashMap<Criterion, Belongs>();
        if (ageFrom != null || ageTo != null) {
            found.put(Criterion.AGE, known(who.birthDate(), born -> age(born, today)));
        }
        if (maxYearsHere != null) {
            found.put(Criterion.STAY, known(who.hereSince(), since -> !since.plusYears(maxYearsHere)
                    .isBefore(today)));
        }
        if (!statusGroups.isEmpty()) {
            found.put(Criterion.STATUS, known(who.status(), statusGroups::contains));
        }
        if (!nationalityGroups.isEmpty()) {
            found.put(Criterion.NATIONALITY, known(who.nationality(), nationalityGroups::contains));
        }
        if (!municipalities.isEmpty()) {
            found.put(Criterion.MUNICIPALITY, known(who.ags(), municipalities::contains));
        }
        if (!tags.isEmpty()) {
            found.put(Criterion.TAG, who.tags().stream().anyMatch(tags::contains) ? Belongs.YES : Belongs.UNCLEAR);
        }
        if (noOtherCaseManagement) {
            found.put(Criterion.NO_OTHER_CASE_MANAGEMENT, known(who.otherCaseManagement(), other -> !other));
        }
        return found;
    }

    private boolean age(LocalDate born, LocalDate today) {
        var years = Period.between(born, today).getYears();
        return (ageFrom == null || years >= ageFrom) && (ageTo == null || years <= ageTo);
    }

    private static boolean isMinor(Features who, LocalDate today) {
        return who.birthDate() != null && today.isBefore(who.birthDate().plusYears(ADULT));
    }

    /** Parents who are not recorded may be anybody. */
    private Belongs childOfMember(Features who, LocalDate today) {
        return who.parents().isEmpty()
                ? Belongs.UNCLEAR
                : Belongs.any(who.parents().stream().map(parent -> Belongs.all(own(parent, today).values().stream())));
    }

    private static <T> Belongs known(T value, Predicate<T> meets) {
        return value == null ? Belongs.UNCLEAR : Belongs.of(meets.test(value));
    }
}
