package nrw.kim.cases.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HandoverNextStep;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What all bodies did for a case, side by side by theme (B2-31, B2-36).
 *
 * @param themes Lebensbereiche that were ever handed over, in the order of the list
 */
@Schema(name = "CaseResults")
public record CaseResults(List<Theme> themes) {

    /**
     * One Lebensbereich.
     *
     * @param severalAtWork more than one body works on it: to be agreed on, never forbidden (B2-37)
     */
    @Schema(name = "CaseResultTheme")
    public record Theme(LifeDomain domain, boolean severalAtWork, List<Result> bodies) {}

    /** What one body did. */
    @Schema(name = "CaseResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            UUID handoverId,
            UUID recipientOrg,
            String recipientName,
            HandoverStatus status,
            boolean atWork,
            @Nullable HandoverOutcome outcome,
            @Nullable String note,
            @Nullable HandoverNextStep nextStep,
            OffsetDateTime since) {
        static Result of(Handover handover) {
            return new Result(
                    handover.id(),
                    handover.recipientOrg(),
                    handover.recipientName(),
                    handover.status(),
                    handover.isInWork(),
                    handover.outcome(),
                    handover.answerNote(),
                    handover.nextStep(),
                    handover.answeredAt() == null ? handover.offeredAt() : handover.answeredAt());
        }
    }

    static CaseResults of(List<Handover> handovers) {
        return new CaseResults(Arrays.stream(LifeDomain.values())
                .map(domain -> theme(
                        domain,
                        handovers.stream()
                                .filter(h -> h.domains().contains(domain))
                                .map(Result::of)
                                .toList()))
                .filter(theme -> !theme.bodies().isEmpty())
                .toList());
    }

    private static Theme theme(LifeDomain domain, List<Result> results) {
        var atWork = results.stream()
                .filter(Result::atWork)
                .map(Result::recipientOrg)
                .distinct()
                .count();
        return new Theme(domain, atWork > 1, results);
    }
}
