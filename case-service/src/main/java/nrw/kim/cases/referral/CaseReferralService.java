package nrw.kim.cases.referral;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the case manager of a case sees of its referrals, above all what a sender told after the decision. */
@ApplicationScoped
class CaseReferralService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ReferralRepository referrals;
    private final AmendmentService amendments;
    private final AttachmentService attachments;
    private final DirectoryService directory;

    CaseReferralService(
            TenantTransaction tenants,
            CaseService cases,
            ReferralRepository referrals,
            AmendmentService amendments,
            AttachmentService attachments,
            DirectoryService directory) {
        this.tenants = tenants;
        this.cases = cases;
        this.referrals = referrals;
        this.amendments = amendments;
        this.attachments = attachments;
        this.directory = directory;
    }

    /**
     * A referral behind a case.
     *
     * @param attachments for who reads everything of the case: what a file holds is not known
     * @param purposeBound Sozialdaten, only for the purpose of their transfer (§ 78 SGB X)
     * @param notices what the sender told, before and after the decision
     */
    @Schema(name = "CaseReferral")
    record CaseReferral(
            UUID id,
            ReferralStatus status,
            ReferralReason reason,
            UUID senderOrg,
            String senderName,
            String externalReference,
            OffsetDateTime receivedAt,
            LegalBasis legalBasis,
            boolean purposeBound,
            List<AttachmentView> attachments,
            List<AmendmentView> notices) {}

    /** All referrals behind a case. */
    @Schema(name = "CaseReferrals")
    record CaseReferrals(List<CaseReferral> items) {}

    Uni<CaseReferrals> of(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.REFERRALS_READ)
                .chain(reading -> referrals
                        .behind(caseId)
                        .chain(found -> directory
                                .names(found.stream()
                                        .map(Referral::senderOrg)
                                        .distinct()
                                        .toList())
                                .chain(names -> views(found, reading.rights(), names)))
                        .map(CaseReferrals::new)));
    }

    private Uni<List<CaseReferral>> views(List<Referral> found, ReadingRights rights, Map<UUID, String> names) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(referral -> view(referral, rights, names))
                .collect()
                .asList();
    }

    private Uni<CaseReferral> view(Referral r, ReadingRights rights, Map<UUID, String> names) {
        return attachments.views(r.id()).chain(files -> amendments
                .of(r)
                .map(notices -> new CaseReferral(
                        r.id(),
                        r.status(),
                        r.reason(),
                        r.senderOrg(),
                        names.getOrDefault(r.senderOrg(), r.sender()),
                        r.externalReference(),
                        r.receivedAt(),
                        r.legalBasis(),
                        r.purposeBound(),
                        rights.readAll() ? files : List.of(),
                        rights.read(FieldGroup.STATUS) && rights.read(r.lifeDomains(), List.of())
                                ? notices
                                : List.of())));
    }
}
