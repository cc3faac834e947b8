package nrw.kim.network.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.network.gap.GapView;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A theme as shown.
 *
 * @param meetingId meeting it was last submitted to
 * @param agendaItemId agenda item there
 * @param evidence on how many reports it rests
 * @param gaps its gaps; only when one theme is read
 */
@Schema(name = "Theme")
public record ThemeView(
        UUID id,
        String ki,
        String title,
        String description,
        List<LifeDomain> domains,
        ThemeStatus status,
        Instant createdAt,
        @Nullable UUID meetingId,
        @Nullable UUID agendaItemId,
        @Nullable UUID decisionId,
        Evidence evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<GapView> gaps,
        int version)
        implements Versioned {

    static ThemeView of(Theme theme, long reports, List<GapView> gaps) {
        return new ThemeView(
                theme.id(),
                theme.ki().value(),
                theme.title(),
                theme.description(),
                theme.domains(),
                theme.status(),
                theme.createdAt(),
                theme.meetingId(),
                theme.agendaItemId(),
                theme.decisionId(),
                Evidence.of(reports),
                gaps,
                theme.version());
    }
}
