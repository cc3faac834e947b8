package nrw.kim.network.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.GapStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.history.Step;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A gap as shown; nobody sees who reported it.
 *
 * @param source where it was reported; null for a steering-member, to whom a single case must not shine through
 * @param allowedActions what the reader may do with it now
 * @param history its steps; only when one gap is read
 */
@Schema(name = "Gap")
public record GapView(
        UUID id,
        String ki,
        GapKind kind,
        GapDimension dimension,
        LifeDomain domain,
        List<Rechtskreis> rechtskreise,
        @Nullable String ags,
        String title,
        String description,
        GapFrequency frequency,
        GapStatus status,
        Instant reportedAt,
        @Nullable GapSource source,
        @Nullable UUID themeId,
        @Nullable UUID decisionId,
        GapNotes notes,
        List<String> allowedActions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Step> history,
        int version)
        implements Versioned {

    static GapView of(Gap gap, GapReader reader) {
        return of(gap, reader, null);
    }

    static GapView of(Gap gap, GapReader reader, List<Step> history) {
        var subject = gap.subject();
        return new GapView(
                gap.id(),
                gap.ki().value(),
                subject.kind(),
                subject.dimension(),
                subject.domain(),
                subject.rechtskreise(),
                subject.ags(),
                subject.title(),
                subject.description(),
                subject.frequency(),
                gap.status(),
                gap.reportedAt(),
                reader.seesSource() ? gap.source() : null,
                gap.themeId(),
                gap.decisionId(),
                gap.notes(),
                reader.decides() ? GapAction.allowedIn(gap.status()) : List.of(),
                history,
                gap.version());
    }
}
