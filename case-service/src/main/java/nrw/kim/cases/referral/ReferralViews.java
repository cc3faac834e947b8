package nrw.kim.cases.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.person.Municipality;
import nrw.kim.cases.person.ShownPerson;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Urgency;
import nrw.kim.events.code.WithdrawalReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How referrals look from outside, by who looks. */
final class ReferralViews {
    private ReferralViews() {}

    /** Name and id of a site. */
    @Schema(name = "ReferralSite")
    record SiteView(UUID id, @Nullable String name) {}

    /** A line of a list: for the KI what waits in its inbox, for a sender what it sent. */
    @Schema(oneOf = {InboxItem.class, SenderStatus.class})
    sealed interface ReferralListItem permits InboxItem, SenderStatus {}

    /** Where the person lives; gone with the person when the referral was refused, and hidden by an Auskunftssperre. */
    private static Municipality residence(Referral referral) {
        return referral.erased() ? null : Municipality.of(referral.person().shownAgs(false));
    }

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
            var sent = receipt.status();
            return new ReceiptView(
                    sent.id(),
                    sent.status(),
                    sent.ki().value(),
                    RegionalKeys.nameOf(sent.ki()).orElse(sent.ki().value()),
                    receipt.site().map(ReferralViews::site).orElse(null),
                    receipt.possibleDuplicate(),
                    sent.receivedAt());
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
            @Nullable Municipality municipality,
            @Nullable SiteView site,
            boolean possibleDuplicate,
            @Nullable AgeGroup ageGroup,
            LocalDate dueOn,
            boolean overdue,
            int waitingWorkingDays,
            int amendments,
            int version)
            implements ReferralListItem {
        static InboxItem from(Referral r, Map<UUID, String> organisations, Map<UUID, String> sites, LocalDate today) {
            return new InboxItem(
                    r.id(),
                    r.status(),
                    r.receivedAt(),
                    r.urgency(),
                    r.reason(),
                    r.lifeDomains(),
                    r.senderOrg(),
                    organisations.getOrDefault(r.senderOrg(), r.sender()),
                    residence(r),
                    r.siteId() == null ? null : new SiteView(r.siteId(), sites.get(r.siteId())),
                    r.possibleDuplicate(),
                    r.erased() ? null : r.person().groups(today).age(),
                    r.dueOn(),
                    r.overdue(today),
                    r.waitingWorkingDays(today),
                    r.amendments(),
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
            @Nullable Municipality municipality,
            LegalBasis legalBasis,
            boolean purposeBound,
            @Nullable String otherCaseManagement,
            @Nullable String note,
            boolean possibleDuplicate,
            List<DuplicateHints.Hint> duplicateHints,
            @Nullable DeclineReason declineReason,
            @Nullable WithdrawalReason withdrawalReason,
            @Nullable UUID caseId,
            @Nullable ShownPerson person,
            LocalDate dueOn,
            boolean overdue,
            List<AmendmentView> amendments,
            List<AttachmentView> attachments,
            int version) {
        static Detail from(ReferralService.Read read, Map<UUID, String> organisations, LocalDate today) {
            var r = read.referral();
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
                    residence(r),
                    r.legalBasis(),
                    r.purposeBound(),
                    r.otherCaseManagement(),
                    r.note(),
                    r.possibleDuplicate(),
                    read.hints(),
                    r.declineReason(),
                    r.withdrawalReason(),
                    r.caseId(),
                    r.erased() ? null : r.person().shown(false),
                    r.dueOn(),
                    r.overdue(today),
                    read.amendments(),
                    read.attachments(),
                    r.version());
        }
    }

    /**
     * What decides, before anybody reads the person's data: reason, need, urgency, place, age group, languages (B2-04).
     *
     * @param languages so that somebody who speaks one can take it
     * @param changed pointers of what the sender has changed since it was sent; the values are part of the whole referral
     */
    @Schema(name = "ReferralPreview")
    record Preview(
            UUID id,
            ReferralStatus status,
            OffsetDateTime receivedAt,
            LocalDate dueOn,
            boolean overdue,
            int waitingWorkingDays,
            Urgency urgency,
            ReferralReason reason,
            List<LifeDomain> lifeDomains,
            UUID senderOrg,
            String senderName,
            @Nullable Municipality municipality,
            @Nullable AgeGroup ageGroup,
            List<String> languages,
            boolean interpreterNeeded,
            boolean purposeBound,
            boolean possibleDuplicate,
            List<DuplicateHints.Hint> duplicateHints,
            long attachmentCount,
            List<String> changed,
            @Nullable DeclineReason declineReason,
            @Nullable WithdrawalReason withdrawalReason,
            @Nullable UUID caseId,
            int version) {
        static Preview from(ReferralService.Read read, Map<UUID, String> organisations, LocalDate today) {
            var r = read.referral();
            var person = r.erased() ? null : r.person().toRequest();
            return new Preview(
                    r.id(),
                    r.status(),
                    r.receivedAt(),
                    r.dueOn(),
                    r.overdue(today),
                    r.waitingWorkingDays(today),
                    r.urgency(),
                    r.reason(),
                    r.lifeDomains(),
                    r.senderOrg(),
                    organisations.getOrDefault(r.senderOrg(), r.sender()),
                    residence(r),
                    person == null ? null : r.person().groups(today).age(),
                    person == null ? List.of() : person.languages(),
                    person != null && person.interpreterNeeded(),
                    r.purposeBound(),
                    r.possibleDuplicate(),
                    read.hints(),
                    read.attachments().size(),
                    read.amendments().stream()
                            .flatMap(amendment -> amendment.changes().stream())
                            .map(AmendmentView.Change::pointer)
                            .distinct()
                            .toList(),
                    r.declineReason(),
                    r.withdrawalReason(),
                    r.caseId(),
                    r.version());
        }
    }

    /**
     * What a decision led to.
     *
     * @param gapDraft a Systemlücke that the refusal points at, ready to be checked and released; null if none
     */
    @Schema(name = "ReferralDecision")
    record DecidedView(
            Detail referral,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable GapDraft gapDraft) {}

    private static SiteView site(KnownSite site) {
        return new SiteView(site.id(), site.name());
    }
}
