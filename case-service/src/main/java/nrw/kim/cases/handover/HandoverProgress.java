package nrw.kim.cases.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nrw.kim.events.code.HandoverNextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a handover stands beside its status.
 *
 * @param watched it is on the watch list (Beobachtung) until the body confirms the start (B2-33)
 * @param followUpOn when the case manager looks after it; sender only
 * @param expiresOn an offer that nobody answers until then ends by itself
 * @param news the other side did something since this side last looked
 * @param questionOpen the recipient asked and waits for a reply
 * @param consentWithdrawn the extract is closed
 * @param nextStep what to do after a refusal or return
 * @param gapProposed the reason points to a Systemlücke
 * @param kindReason why a body with an own Fallmanagement gets more than a Verweis; sender only
 * @param overlapReason why two bodies work on one theme; sender only
 * @param leadMayGo the body is ready to take over the case lead
 */
@Schema(name = "HandoverProgress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverProgress(
        boolean watched,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate expiresOn,
        boolean news,
        boolean questionOpen,
        boolean consentWithdrawn,
        @Nullable HandoverNextStep nextStep,
        boolean gapProposed,
        @Nullable String kindReason,
        @Nullable String overlapReason,
        @Nullable String acceptedByName,
        boolean leadMayGo,
        OffsetDateTime lastChangeAt) {}
