package nrw.kim.cases.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.localtheme.LocalTheme;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a contact says, as a whole; the Wiedervorlage is changed at the case.
 *
 * @param language ISO 639 code of the language spoken
 * @param marks what the note touches beyond its Lebensbereiche (Gewalt, Religion …); decides who reads it
 * @param themes codes of the KI's own themes; their Lebensbereiche and their protection come along
 */
public record ContactCorrection(
        @NotNull @PastOrPresent LocalDate date,
        @Schema(required = true) @Min(1) @Max(600) int minutes,
        @NotNull ContactChannel channel,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        boolean interpreterUsed,
        @Size(max = 9) List<@NotNull LifeDomain> domains,
        @Size(max = 4000) String note,
        @Size(max = 5) List<@NotNull FieldGroup> marks,
        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = LocalTheme.CODE) String> themes) {

    static ContactCorrection of(ContactRequest request) {
        return new ContactCorrection(
                request.date(),
                request.minutes(),
                request.channel(),
                request.language(),
                request.interpreterUsed(),
                request.domains(),
                request.note(),
                request.marks(),
                request.themes());
    }

    /** The same with the Lebensbereiche and the protection of its themes. */
    ContactCorrection about(List<LocalTheme> named) {
        return new ContactCorrection(
                date,
                minutes,
                channel,
                language,
                interpreterUsed,
                union(domains, named.stream().map(LocalTheme::domain)),
                note,
                union(marks, named.stream().map(LocalTheme::group).filter(Objects::nonNull)),
                named.stream().map(LocalTheme::code).toList());
    }

    private static <T> List<T> union(List<T> said, Stream<T> more) {
        return Stream.concat(said == null ? Stream.of() : said.stream(), more)
                .distinct()
                .toList();
    }
}
