package nrw.kim.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.person.Municipality;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How referrals look from outside, by who looks. */
final class ReferralViews {
    private ReferralViews() {}

    /** Name and id of a site. */
    @Schema(name = "ReferralSite")
    record SiteView(UUID id, @Nullable String name) {}

    /** A line of a list: for the KI what waits in its inbox, for a sender what it sent. */
    @Schema(oneOf = {InboxItem.class, SenderView.class})
    sealed interface ReferralListItem {}

    /** Answer to the sender's push. */
    @Schema(name = "ReferralReceipt")
    record ReceiptView(
            UUID id,
            ReferralStatus status,
            String ki,
            String kiName,
            @Nullable SiteView site,
            boolean possibleDuplicate,
            OffsetDateTime receivedAt) {
        static ReceiptView from(IntakeService.Receipt receipt) {
            var referral = receipt.referral();
            return new ReceiptView(
                    referral.id(),
                    referral.status(),
                    referral.ki().value(),
                    RegionalKeys.nameOf(referral.ki()).orElse(referral.ki().value()),
                    receipt.site().map(ReferralViews::site).orElse(null),
                    referral.possibleDuplicate(),
                    referral.receivedAt());
        }
    }

    /** What the sender may see of its own referral: status and outcome, no person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SentReferral")
    record SenderView(
            UUID id,
            String externalReference,
            ReferralStatus status,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime decidedAt,
            @Nullable DeclineReason declineReason)
            implements ReferralListItem {
        static SenderView from(Referral r) {
            return new SenderView(
                    r.id(), r.externalReference(), r.status(), r.receivedAt(), r.decidedAt(), r.declineReason());
        }
    }

    /** A line of the inbox. */
    @Schema(name = "ReferralInboxItem")
    record InboxItem(
            UUID id,
            ReferralStatus status,
            OffsetDateTime receivedAt,
            Urgency urgency,
            ReferralReason reason,
            List<LifeDomain> lifeDomains,
            UUID senderOrg,
            String senderName,
            Municipality municipality,
            @Nullable SiteView site,
            boolean possibleDuplicate,
            AgeGroup ageGroup,
            String personLabel,
            int version)
            implements ReferralListItem {
        static InboxItem from(Referral r, Map<UUID, String> organisations, Map<UUID, String> sites, Clock clock) {
            return new InboxItem(
                    r.id(),
                    r.status(),
                    r.receivedAt(),
                    r.urgency(),
                    r.reason(),
                    r.lifeDomains(),
                    r.senderOrg(),
                    organisations.getOrDefault(r.senderOrg(), r.sender()),
                    Municipality.of(r.person().ags()),
                    r.siteId() == null ? null : new SiteView(r.siteId(), sites.get(r.siteId())),
                    r.possibleDuplicate(),
                    r.person().groups(LocalDate.now(clock)).age(),
                    r.person().label(),
                    r.version());
        }
    }

    /** The whole referral, for who decides on it. */
    @Schema(name = "Referral")
    record Detail(
            UUID id,
            ReferralStatus status,
            String ki,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime decidedAt,
            Urgency urgency,
            ReferralReason reason,
            List<LifeDomain> lifeDomains,
            UUID senderOrg,
            String senderName,
            String externalReference,
            Municipality municipality,
            LegalBasis legalBasis,
            boolean purposeBound,
            @Nullable String otherCaseManagement,
            @Nullable String note,
            boolean possibleDuplicate,
            List<DuplicateHints.Hint> duplicateHints,
            @Nullable DeclineReason declineReason,
            @Nullable UUID caseId,
            PersonRequest person,
            int version) {
        static Detail from(Referral r, List<DuplicateHints.Hint> hints, Map<UUID, String> organisations) {
            return new Detail(
                    r.id(),
                    r.status(),
                    r.ki().value(),
                    r.receivedAt(),
                    r.decidedAt(),
                    r.urgency(),
                    r.reason(),
                    r.lifeDomains(),
                    r.senderOrg(),
                    organisations.getOrDefault(r.senderOrg(), r.sender()),
                    r.externalReference(),
                    Municipality.of(r.person().ags()),
                    r.legalBasis(),
                    r.purposeBound(),
                    r.otherCaseManagement(),
                    r.note(),
                    r.possibleDuplicate(),
                    hints,
                    r.declineReason(),
                    r.caseId(),
                    r.person().toRequest(),
                    r.version());
        }
    }

    /** What a decision led to. */
    @Schema(name = "ReferralDecision")
    record DecidedView(
            Detail referral,
            @Nullable UUID caseId,
            @Nullable String caseNumber) {}

    private static SiteView site(KnownSite site) {
        return new SiteView(site.id(), site.name());
    }
}
