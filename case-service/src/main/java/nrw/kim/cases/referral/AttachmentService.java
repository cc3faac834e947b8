package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.upload.Download;
import nrw.kim.cases.upload.Upload;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Files with a referral: added by the sender or a case manager, read by who decides on it or works on its case. */
@ApplicationScoped
class AttachmentService {
    private final TenantTransaction tenants;
    private final SentReferralService sent;
    private final ReferralRepository referrals;
    private final AttachmentRepository attachments;
    private final CaseService cases;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final ReferralConfig config;
    private final Ids ids;
    private final Clock clock;

    AttachmentService(
            TenantTransaction tenants,
            SentReferralService sent,
            ReferralRepository referrals,
            AttachmentRepository attachments,
            CaseService cases,
            Idempotency idempotency,
            AccessLog accessLog,
            ReferralConfig config,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.sent = sent;
        this.referrals = referrals;
        this.attachments = attachments;
        this.cases = cases;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<AttachmentView> add(Actor actor, UUID referralId, String key, String declared, String name, byte[] content) {
        var upload =
                Upload.of(declared, name, content, config.attachments().size().asLongValue());
        return isStaff(actor)
                ? tenants.of(actor, () -> forStaff(actor, referralId, AccessAction.ATTACHMENT_ADD)
                        .chain(referral -> store(actor, referral, key, upload)))
                : sent.withOwn(actor, referralId, referral -> {
                    referral.requireOpen("attach");
                    return store(actor, referral, key, upload);
                });
    }

    Uni<List<AttachmentView>> list(Actor actor, UUID referralId) {
        return isStaff(actor)
                ? tenants.of(actor, () -> forStaff(actor, referralId, AccessAction.ATTACHMENTS_LIST)
                        .chain(referral -> views(referral.id())))
                : sent.withOwn(actor, referralId, referral -> views(referral.id()));
    }

    /** For who decides on the referral or may read its case; the read is logged. */
    Uni<Download> read(Actor actor, UUID referralId, UUID id) {
        return tenants.of(actor, () -> forStaffPart(actor, referralId, id)
                .chain(referral -> attachments.findById(id))
                .map(found -> found != null && found.referralId().equals(referralId) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(found -> attachments
                        .content(id)
                        .map(content -> new Download(found.name(), found.mediaType(), content))));
    }

    /** In the caller's transaction. */
    Uni<List<AttachmentView>> views(UUID referralId) {
        return attachments
                .of(referralId)
                .map(all -> all.stream().map(Attachment::view).toList());
    }

    /** The files go with the referral to another KI; in the caller's transaction, which names both. */
    Uni<Void> move(UUID referralId, KiKey to) {
        return attachments.move(referralId, to);
    }

    /** Before the decision the inbox decides who may, after it the case. */
    private Uni<Referral> forStaff(Actor actor, UUID referralId, AccessAction action) {
        return find(referralId)
                .call(referral -> referral.caseId() == null
                        ? accessLog.read(referral.ki(), actor, "CASE_WORK", action, referralId, null)
                        : cases.readThrough(actor, referral.caseId())
                                .chain(file -> cases.reading(actor, file, action))
                                .invoke(reading -> requireAll(reading.rights()))
                                .replaceWithVoid());
    }

    /** Nobody has looked through the file: it may hold anything. */
    private static void requireAll(ReadingRights rights) {
        if (!rights.readAll()) {
            throw Problem.notFound();
        }
    }

    private Uni<Referral> forStaffPart(Actor actor, UUID referralId, UUID attachment) {
        var action = AccessAction.ATTACHMENT_READ;
        var part = attachment.toString();
        return find(referralId)
                .call(referral -> referral.caseId() == null
                        ? accessLog.readPart(referral.ki(), actor, "CASE_WORK", action, part, referralId, null)
                        : cases.readThrough(actor, referral.caseId())
                                .chain(file -> cases.readingPart(actor, file, action, part))
                                .invoke(reading -> requireAll(reading.rights()))
                                .replaceWithVoid());
    }

    private Uni<Referral> find(UUID referralId) {
        return referrals.findById(referralId).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<AttachmentView> store(Actor actor, Referral referral, String key, Upload upload) {
        if (referral.erased()) {
            throw Problem.transitionRefused(referral.status(), "attach");
        }
        var attachment = new Attachment(ids.next(), referral, upload, actor, OffsetDateTime.now(clock));
        return attachments
                .countOf(referral.id())
                .invoke(count -> {
                    if (count >= config.attachments().count()) {
                        throw Problem.conflict("attachments-full")
                                .with("most", config.attachments().count());
                    }
                })
                .chain(() -> idempotency.once(
                        referral.ki(),
                        actor.sub(),
                        key,
                        upload.sha256(),
                        attachment.id(),
                        () -> attachments.store(attachment, upload.content())))
                .chain(result -> result.replayed()
                        ? attachments.findById(result.id()).map(Attachment::view)
                        : Uni.createFrom().item(attachment.view()));
    }

    private static boolean isStaff(Actor actor) {
        return actor.hasAny(Roles.CASE_MANAGER, Roles.COORDINATOR);
    }
}
