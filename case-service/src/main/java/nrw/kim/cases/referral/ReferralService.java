package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.addressblock.AddressBlockService;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.gap.GapReport;
import nrw.kim.cases.gap.GapReportService;
import nrw.kim.cases.gap.GapRequest;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.ReferralEvent;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;

/** What a case manager does with a referral in the inbox. */
@ApplicationScoped
public class ReferralService {
    private final TenantTransaction tenants;
    private final ReferralRepository referrals;
    private final DuplicateHints duplicates;
    private final AmendmentService amendments;
    private final ReferralVersionRepository versions;
    private final AttachmentService attachments;
    private final ReferralErasure erasure;
    private final SenderNotices notices;
    private final CaseService cases;
    private final AddressBlockService addressBlocks;
    private final GapReportService gaps;
    private final DirectoryService directory;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Clock clock;

    ReferralService(
            TenantTransaction tenants,
            ReferralRepository referrals,
            DuplicateHints duplicates,
            AmendmentService amendments,
            ReferralVersionRepository versions,
            AttachmentService attachments,
            ReferralErasure erasure,
            SenderNotices notices,
            CaseService cases,
            AddressBlockService addressBlocks,
            GapReportService gaps,
            DirectoryService directory,
            DomainEvents events,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.referrals = referrals;
        this.duplicates = duplicates;
        this.amendments = amendments;
        this.versions = versions;
        this.attachments = attachments;
        this.erasure = erasure;
        this.notices = notices;
        this.cases = cases;
        this.addressBlocks = addressBlocks;
        this.gaps = gaps;
        this.directory = directory;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A referral with what hints at a Doppelberatung, what was changed and which files came with it. */
    record Read(
            Referral referral,
            List<DuplicateHints.Hint> hints,
            List<AmendmentView> amendments,
            List<AttachmentView> attachments) {}

    /** A referral, the case it led to and the gap it points at; each may be missing. */
    record Decided(Referral referral, Case openedCase, GapDraft gap) {}

    Uni<List<Referral>> inbox(Actor actor, InboxFilter filter, UUID after, int limit) {
        return tenants.of(actor, () -> referrals.inbox(actor.kiValues(), filter, LocalDate.now(clock), after, limit));
    }

    Uni<InboxCounts> counts(Actor actor) {
        return tenants.of(actor, () -> referrals.countOpen(LocalDate.now(clock)).map(InboxCounts::of));
    }

    /** The whole referral: a read of a person's data, logged. */
    Uni<Read> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).call(referral ->
                        accessLog.read(referral.ki(), actor, "CASE_WORK", AccessAction.REFERRAL_READ, id, null))
                .chain(this::complete));
    }

    /** For the preview, which shows less than it reads. */
    Uni<Read> lookAt(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).chain(this::complete));
    }

    private Uni<Read> complete(Referral referral) {
        return duplicates.of(referral).chain(hints -> amendments.of(referral).chain(changes -> attachments
                .views(referral.id())
                .map(files -> new Read(referral, hints, changes, files))));
    }

    Uni<Decided> accept(Actor actor, UUID id, int version) {
        return decide(actor, id, version, (referral, now) -> directory
                .organisation(referral.ki(), referral.senderOrg())
                .chain(sender -> cases.openFor(
                        actor, referral.ki(), referral.asIntake(sender).bound(referral.purposeBound())))
                .chain(opened -> {
                    referral.accept(opened.id(), actor, now);
                    return announce(
                                    actor,
                                    referral,
                                    new ReferralEvent.Accepted(id, opened.id(), referral.waitingDays(now)))
                            .replaceWith(new Decided(referral, opened, null));
                }));
    }

    Uni<Decided> merge(Actor actor, UUID id, int version, UUID caseId) {
        return decide(actor, id, version, (referral, now) -> cases.forWork(actor, caseId)
                .chain(existing -> {
                    referral.merge(caseId, actor, now);
                    existing.joinedBy(referral.purposeBound());
                    return announce(actor, referral, new ReferralEvent.Merged(id, caseId))
                            .chain(() -> addressBlocks.joined(
                                    actor, existing, referral.person().addressBlocked()))
                            .replaceWith(new Decided(referral, existing, null));
                }));
    }

    /** Refuses it: the person's data go at once, the sender gets the reason and what to do next. */
    Uni<Decided> decline(Actor actor, UUID id, int version, DeclineReason reason, String note) {
        return decide(actor, id, version, (referral, now) -> {
            requireNoPerson(referral, note);
            var gap = GapDraft.of(referral, reason).orElse(null);
            referral.decline(reason, note, actor, now);
            return erasure.of(referral)
                    .chain(() -> announce(actor, referral, new ReferralEvent.Declined(id, reason)))
                    .replaceWith(new Decided(referral, null, gap));
        });
    }

    /** The note outlives the person's data, so it must not repeat them. */
    private static void requireNoPerson(Referral referral, String note) {
        if (note != null) {
            PersonalData.refuseIn(Map.of("/note", note), referral.person().names());
        }
    }

    /** A gap that the refusal of a referral showed; on the structure level, without any link to it. */
    Uni<GapReport> reportGap(Actor actor, UUID id, GapRequest request) {
        return tenants.of(actor, () -> find(id).chain(referral -> {
            if (referral.status() != ReferralStatus.DECLINED) {
                throw Problem.transitionRefused(referral.status(), "report a gap");
            }
            return gaps.reportWithoutCase(actor, referral.ki(), request);
        }));
    }

    /** Hands the referral to the KI that is really responsible; it leaves this tenant. */
    Uni<Void> forward(Actor actor, UUID id, int version, KiKey to) {
        if (RegionalKeys.nameOf(to).isEmpty()) {
            return Uni.createFrom().failure(Problem.rule("unknown-ki"));
        }
        return tenants.in(List.of(actor.kis().getFirst(), to), () -> find(id).chain(referral -> {
            IfMatch.check(version, referral.version());
            if (!actor.actsFor(referral.ki())) {
                throw Problem.notFound();
            }
            var from = referral.ki();
            referral.forward(to, OffsetDateTime.now(clock));
            return versions.move(id, to)
                    .chain(() -> attachments.move(id, to))
                    .chain(() -> events.append(from, actor.sub(), new ReferralEvent.Forwarded(id, to)))
                    .chain(() -> tenants.in(List.of(from, to, referral.senderKi()), () -> notices.tell(referral)
                            .chain(referrals::flush)));
        }));
    }

    private Uni<Decided> decide(
            Actor actor, UUID id, int version, BiFunction<Referral, OffsetDateTime, Uni<Decided>> decision) {
        return tenants.of(actor, () -> find(id).chain(referral -> {
                    IfMatch.check(version, referral.version());
                    referral.requireOpen("decide");
                    return decision.apply(referral, OffsetDateTime.now(clock));
                })
                .call(referrals::flush));
    }

    private Uni<Void> announce(Actor actor, Referral referral, KimEvent event) {
        return events.append(referral.ki(), actor.sub(), event)
                .chain(() -> tenants.in(List.of(referral.ki(), referral.senderKi()), () -> notices.tell(referral)
                        .chain(referrals::flush)));
    }

    private Uni<Referral> find(UUID id) {
        return referrals.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
