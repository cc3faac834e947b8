package nrw.kim.abh.authority;

import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;
import org.jspecify.annotations.Nullable;

/**
 * Says that a place of residence lies outside the recipient's area (Hinweis auf örtliche Zuständigkeit). A hint: the
 * officer decides.
 *
 * @param ags municipality of residence
 * @param municipality its name
 * @param authorityOrg authority that the directory names for it; null if it names none
 * @param authorityName name of that authority
 * @param textDe the hint in German
 * @param textEn the hint in English
 */
public record CompetenceHint(
        Ags ags,
        String municipality,
        @Nullable UUID authorityOrg,
        @Nullable String authorityName,
        String textDe,
        String textEn) {

    static CompetenceHint of(Ags ags, Authority competent) {
        var place = RegionalKeys.nameOf(ags).orElse(ags.value());
        return competent == null
                ? new CompetenceHint(
                        ags,
                        place,
                        null,
                        null,
                        "Wohnort %s: außerhalb Ihres Bereichs; das Verzeichnis nennt keine zuständige Behörde"
                                .formatted(place),
                        "Residence %s: outside your area; the directory names no competent authority".formatted(place))
                : new CompetenceHint(
                        ags,
                        place,
                        competent.org(),
                        competent.name(),
                        "Wohnort %s: zuständig ist laut Verzeichnis %s".formatted(place, competent.name()),
                        "Residence %s: according to the directory %s is competent".formatted(place, competent.name()));
    }
}
