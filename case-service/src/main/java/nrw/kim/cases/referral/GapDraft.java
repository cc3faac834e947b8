package nrw.kim.cases.referral;

import java.util.Optional;
import java.util.stream.Collectors;
import nrw.kim.events.code.Code;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A Systemlücke that a refusal points at, filled with codes only, never with what the sender wrote: a case manager checks
 * and releases it, nothing reports itself.
 *
 * @param ags municipality of residence; null under an Auskunftssperre
 */
@Schema(name = "GapDraft")
public record GapDraft(
        GapKind kind,
        GapDimension dimension,
        LifeDomain domain,
        @Nullable String ags,
        String title,
        String description,
        GapFrequency frequency) {

    /** The draft for a refusal, made before the person's data are erased; empty if the reason shows no gap. */
    static Optional<GapDraft> of(Referral referral, DeclineReason reason) {
        return switch (reason) {
            case NOT_AVAILABLE ->
                Optional.of(draft(referral, reason, GapKind.MISSING_OFFER, GapDimension.QUANTITATIVE));
            case NOT_ELIGIBLE -> Optional.of(draft(referral, reason, GapKind.ACCESS_BARRIER, GapDimension.QUALITATIVE));
            case OUT_OF_AREA, ALREADY_IN_CASE_MANAGEMENT, NOT_REACHABLE, NO_CONSENT, INCOMPLETE, OTHER ->
                Optional.empty();
        };
    }

    private static GapDraft draft(Referral referral, DeclineReason reason, GapKind kind, GapDimension dimension) {
        var domain = referral.lifeDomains().getFirst();
        var domains = referral.lifeDomains().stream().map(Code::de).collect(Collectors.joining(", "));
        return new GapDraft(
                kind,
                dimension,
                domain,
                referral.person().addressBlocked()
                        ? null
                        : referral.person().ags().value(),
                "%s: %s".formatted(kind.de(), domain.de()),
                "Eine Fallzuweisung (Anlass: %s; Lebensbereiche: %s) konnte nicht angenommen werden: %s."
                        .formatted(referral.reason().de(), domains, reason.de()),
                GapFrequency.ONCE);
    }
}
