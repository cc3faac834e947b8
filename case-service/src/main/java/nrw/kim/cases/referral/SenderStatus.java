package nrw.kim.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.NextStep;
import nrw.kim.events.code.WithdrawalReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a sender learns of its own referral, by asking and by webhook alike: never anything about the person (B2-04, G-01).
 *
 * @param externalReference the sender's own number
 * @param ki the KI that is responsible now
 * @param changedAt when it last changed; {@code changedSince} asks by it
 * @param declineReason standard reason of a refusal
 * @param nextStep what the sender best does after a refusal
 * @param version for {@code If-Match} of an amendment; null once another KI has it
 */
@Schema(name = "SentReferral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SenderStatus(
        UUID id,
        String externalReference,
        ReferralStatus status,
        KiKey ki,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime decidedAt,
        OffsetDateTime changedAt,
        @Nullable DeclineReason declineReason,
        @Nullable NextStep nextStep,
        @Nullable WithdrawalReason withdrawalReason,
        @Nullable Integer version)
        implements ReferralViews.ReferralListItem {

    SenderStatus(
            UUID id,
            String externalReference,
            ReferralStatus status,
            KiKey ki,
            OffsetDateTime receivedAt,
            OffsetDateTime decidedAt,
            OffsetDateTime changedAt,
            DeclineReason declineReason,
            WithdrawalReason withdrawalReason,
            Integer version) {
        this(
                id,
                externalReference,
                status,
                ki,
                receivedAt,
                decidedAt,
                changedAt,
                declineReason,
                declineReason == null ? null : declineReason.nextStep(),
                withdrawalReason,
                version);
    }

    static SenderStatus of(Referral r) {
        return new SenderStatus(
                r.id(),
                r.externalReference(),
                r.status(),
                r.ki(),
                r.receivedAt(),
                r.decidedAt(),
                r.changedAt(),
                r.declineReason(),
                r.withdrawalReason(),
                r.version());
    }

    /** The same without the version, which is not final before the transaction ends. */
    SenderStatus toTell() {
        return new SenderStatus(
                id,
                externalReference,
                status,
                ki,
                receivedAt,
                decidedAt,
                changedAt,
                declineReason,
                withdrawalReason,
                null);
    }
}
