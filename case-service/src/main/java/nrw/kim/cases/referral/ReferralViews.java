package nrw.kim.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Urgency;

/** How referrals look from outside, by who looks. */
final class ReferralViews {
    private ReferralViews() {}

    /** Name and id of a site. */
    record SiteView(UUID id, String name) {}

    /** A municipality. */
    record MunicipalityView(String ags, String name) {
        static MunicipalityView of(Ags ags) {
            return new MunicipalityView(ags.value(), RegionalKeys.nameOf(ags).orElse(ags.value()));
        }
    }

    /** Answer to the sender's push. */
    record ReceiptView(
            UUID id,
            ReferralStatus status,
            String ki,
            String kiName,
            SiteView site,
            boolean possibleDuplicate,
            OffsetDateTime receivedAt) {
        static ReceiptView from(IntakeService.Receipt receipt) {
            var referral = receipt.referral();
            return new ReceiptView(
                    referral.id(),
                    referral.status(),
                    referral.ki().value(),
                    RegionalKeys.nameOf(referral.ki()).orElse(null),
                    receipt.site().map(ReferralViews::site).orElse(null),
                    referral.possibleDuplicate(),
                    referral.receivedAt());
        }
    }

    /** What the sender may see of its own referral: status and outcome, no person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SenderView(
            UUID id,
            String externalReference,
            ReferralStatus status,
            OffsetDateTime receivedAt,
            OffsetDateTime decidedAt,
            DeclineReason declineReason) {
        static SenderView from(Referral r) {
            return new SenderView(
                    r.id(), r.externalReference(), r.status(), r.receivedAt(), r.decidedAt(), r.declineReason());
        }
    }

    /** A line of the inbox. */
    record InboxItem(
            UUID id,
            ReferralStatus status,
            OffsetDateTime receivedAt,
            Urgency urgency,
            ReferralReason reason,
            List<LifeDomain> lifeDomains,
            UUID senderOrg,
            String senderName,
            MunicipalityView municipality,
            SiteView site,
            boolean possibleDuplicate,
            AgeGroup ageGroup,
            String personLabel,
            int version) {
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
                    MunicipalityView.of(r.person().ags()),
                    r.siteId() == null ? null : new SiteView(r.siteId(), sites.get(r.siteId())),
                    r.possibleDuplicate(),
                    r.person().groups(LocalDate.now(clock)).age(),
                    r.person().label(),
                    r.version());
        }
    }

    /** The whole referral, for who decides on it. */
    record Detail(
            UUID id,
            ReferralStatus status,
            String ki,
            OffsetDateTime receivedAt,
            OffsetDateTime decidedAt,
            Urgency urgency,
            ReferralReason reason,
            List<LifeDomain> lifeDomains,
            UUID senderOrg,
            String senderName,
            String externalReference,
            MunicipalityView municipality,
            LegalBasis legalBasis,
            boolean purposeBound,
            String otherCaseManagement,
            String note,
            boolean possibleDuplicate,
            List<DuplicateHints.Hint> duplicateHints,
            DeclineReason declineReason,
            UUID caseId,
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
                    MunicipalityView.of(r.person().ags()),
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
    record DecidedView(Detail referral, UUID caseId, String caseNumber) {}

    private static SiteView site(KnownSite site) {
        return new SiteView(site.id(), site.name());
    }
}
