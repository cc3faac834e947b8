package nrw.kim.cases.localtheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All themes of a KI in the order in which they are offered. */
@Schema(name = "LocalThemes")
public record LocalThemes(@NotNull @Size(max = 200) List<@NotNull @Valid LocalTheme> themes) {
    static final LocalThemes NONE = new LocalThemes(List.of());

    /**
     * A theme that was offered once stays: what was said under it keeps its Lebensbereich and its protection.
     *
     * @throws Problem 422 if a code stands twice, or one that was there is gone or means something else
     */
    LocalThemes replacedBy(LocalThemes wanted) {
        var codes = wanted.themes.stream().map(LocalTheme::code).distinct().count();
        if (codes < wanted.themes.size()) {
            throw Problem.rule("local-theme-twice", new Violation("/themes", "NamedTwice", "twice"));
        }
        themes.stream()
                .filter(known -> wanted.themes.stream().noneMatch(known::meansTheSameAs))
                .findFirst()
                .ifPresent(gone -> {
                    throw Problem.rule("local-theme-stays", new Violation("/themes", "Stays", gone.code()));
                });
        return wanted;
    }

    /** @throws Problem 422 for one that is not offered */
    List<LocalTheme> offered(List<String> codes) {
        return codes.stream()
                .distinct()
                .map(code -> offered(code)
                        .orElseThrow(() ->
                                Problem.rule("local-theme-unknown", new Violation("/themes", "UnknownTheme", code))))
                .toList();
    }

    private Optional<LocalTheme> offered(String code) {
        return themes.stream()
                .filter(theme -> theme.code().equals(code) && !theme.retired())
                .findFirst();
    }
}
