package nrw.kim.cases.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.localtheme.LocalTheme;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Participation;
import nrw.kim.events.code.Priority;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one Lebensbereich, in and out.
 *
 * @param marks what is said here touches beyond its Lebensbereich (Gewalt, Religion …); decides who reads it
 * @param resources what the person brings along (Teilhabekompetenzen)
 * @param opportunities what there is around the person (Teilhabechancen)
 * @param participation how far the person takes part as they want to (realisierte Teilhabe, X-23): their own view
 * @param themes codes of the KI's own themes of this Lebensbereich
 * @param rechtskreis Rechtskreis of the need; one with an own Fallmanagement suggests a Verweis (B2-30)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessedDomain(
        @NotNull LifeDomain domain,
        @Size(max = 4000) String situation,
        @Size(max = 4000) String resources,
        @Size(max = 4000) String needs,
        @Size(max = 4000) String wishes,
        Priority priority,
        Rechtskreis rechtskreis,
        @Size(max = 5) List<@NotNull FieldGroup> marks,
        @Size(max = 4000) @Nullable String opportunities,
        @Nullable Participation participation,
        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = LocalTheme.CODE) String> themes) {

    /** True if something is missing here. */
    @JsonIgnore
    public boolean hasNeed() {
        return needs != null && !needs.isBlank();
    }

    /** True if these rights cover it. */
    public boolean readableBy(ReadingRights rights) {
        return rights.read(List.of(domain), marks);
    }

    /** The same under these themes, each of which protects what is said here. */
    AssessedDomain about(List<LocalTheme> named) {
        if (named.stream().anyMatch(theme -> theme.domain() != domain)) {
            throw Problem.rule("local-theme-other-domain");
        }
        var all = Stream.concat(
                        marks == null ? Stream.of() : marks.stream(),
                        named.stream().map(LocalTheme::group).filter(Objects::nonNull))
                .distinct()
                .toList();
        return new AssessedDomain(
                domain,
                situation,
                resources,
                needs,
                wishes,
                priority,
                rechtskreis,
                all,
                opportunities,
                participation,
                named.stream().map(LocalTheme::code).toList());
    }

    boolean saysNothing() {
        return participation == null
                && (themes == null || themes.isEmpty())
                && blank(opportunities)
                && blank(situation)
                && blank(resources)
                && blank(needs)
                && blank(wishes)
                && priority == null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
