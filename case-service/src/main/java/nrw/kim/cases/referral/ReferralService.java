package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.ReferralEvent;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** What a case manager does with a referral in the inbox. */
@ApplicationScoped
public class ReferralService {
    private final TenantTransaction tenants;
    private final ReferralRepository referrals;
    private final DuplicateHints duplicates;
    private final CaseService cases;
    private final DirectoryService directory;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Clock clock;

    ReferralService(
            TenantTransaction tenants,
            ReferralRepository referrals,
            DuplicateHints duplicates,
            CaseService cases,
            DirectoryService directory,
            DomainEvents events,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.referrals = referrals;
        this.duplicates = duplicates;
        this.cases = cases;
        this.directory = directory;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A referral with what hints at a Doppelberatung. */
    record WithHints(Referral referral, List<DuplicateHints.Hint> hints) {}

    /** A referral and the case it led to. */
    record Decided(Referral referral, Case openedCase) {}

    Uni<List<Referral>> inbox(Actor actor, ReferralStatus status, UUID after, int limit) {
        return tenants.of(actor, () -> referrals.inbox(status, after, limit));
    }

    Uni<List<Referral>> sent(Actor sender, UUID after, int limit) {
        return tenants.of(sender, () -> referrals.sentBy(sender.org(), after, limit));
    }

    Uni<Referral> sent(Actor sender, UUID id) {
        return tenants.of(sender, () -> find(id).invoke(referral -> {
            if (!referral.sentBy(sender)) {
                throw Problem.notFound();
            }
        }));
    }

    Uni<WithHints> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).call(
                        referral -> accessLog.read(referral.ki(), actor, "CASE_WORK", "REFERRAL_READ", id, null))
                .chain(referral -> duplicates.of(referral).map(hints -> new WithHints(referral, hints))));
    }

    Uni<Decided> accept(Actor actor, UUID id, int version) {
        return decide(actor, id, version, (referral, now) -> directory
                .organisation(referral.ki(), referral.senderOrg())
                .chain(sender -> cases.openFor(actor, referral.ki(), referral.asIntake(sender)))
                .chain(opened -> {
                    referral.accept(opened.id(), actor, now);
                    return announce(
                                    actor,
                                    referral,
                                    new ReferralEvent.Accepted(id, opened.id(), referral.waitingDays(now)))
                            .replaceWith(new Decided(referral, opened));
                }));
    }

    Uni<Decided> merge(Actor actor, UUID id, int version, UUID caseId) {
        return decide(actor, id, version, (referral, now) -> cases.forWork(actor, caseId)
                .chain(existing -> {
                    referral.merge(caseId, actor, now);
                    return announce(actor, referral, new ReferralEvent.Merged(id, caseId))
                            .replaceWith(new Decided(referral, existing));
                }));
    }

    Uni<Decided> decline(Actor actor, UUID id, int version, DeclineReason reason, String note) {
        return decide(actor, id, version, (referral, now) -> {
            referral.decline(reason, note, actor, now);
            return announce(actor, referral, new ReferralEvent.Declined(id, reason))
                    .replaceWith(new Decided(referral, null));
        });
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
            referral.forward(to);
            return events.append(from, actor.sub(), new ReferralEvent.Forwarded(id, to));
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
        return events.append(referral.ki(), actor.sub(), event);
    }

    private Uni<Referral> find(UUID id) {
        return referrals.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
