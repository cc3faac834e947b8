package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nrw.kim.events.KiKey;
import nrw.kim.events.ReferralEvent;
import nrw.kim.events.code.WithdrawalReason;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** What a sender may do with its own referrals: follow, amend, withdraw; also after another KI took one over. */
@ApplicationScoped
class SentReferralService {
    private final TenantTransaction tenants;
    private final ReferralRepository referrals;
    private final ForwardedReferralRepository forwarded;
    private final AmendmentService amendments;
    private final ReferralErasure erasure;
    private final SenderNotices notices;
    private final DomainEvents events;
    private final Clock clock;

    SentReferralService(
            TenantTransaction tenants,
            ReferralRepository referrals,
            ForwardedReferralRepository forwarded,
            AmendmentService amendments,
            ReferralErasure erasure,
            SenderNotices notices,
            DomainEvents events,
            Clock clock) {
        this.tenants = tenants;
        this.referrals = referrals;
        this.forwarded = forwarded;
        this.amendments = amendments;
        this.erasure = erasure;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Own referrals in the order of their arrival, one more than the limit. */
    Uni<List<SenderStatus>> sent(Actor sender, OffsetDateTime changedSince, UUID after, int limit) {
        return tenants.of(
                sender,
                () -> referrals.sentBy(sender.org(), changedSince, after, limit).chain(here -> forwarded
                        .sentBy(sender.org(), changedSince, after, limit)
                        .map(gone -> Stream.concat(
                                        here.stream().map(SenderStatus::of),
                                        gone.stream().map(ForwardedReferral::status))
                                .sorted(Comparator.comparing(s -> s.id().toString()))
                                .limit(limit + 1L)
                                .toList())));
    }

    Uni<SenderStatus> status(Actor sender, UUID id) {
        return tenants.of(sender, () -> own(sender, id)
                .chain(referral -> referral != null
                        ? Uni.createFrom().item(SenderStatus.of(referral))
                        : forwarded
                                .own(sender.org(), id)
                                .onItem()
                                .ifNull()
                                .failWith(Problem::notFound)
                                .map(ForwardedReferral::status)));
    }

    Uni<SenderStatus> amend(Actor sender, UUID id, int version, ReferralRequest request) {
        return withOwn(sender, id, referral -> {
            IfMatch.check(version, referral.version());
            return amendments
                    .amend(sender, referral, request)
                    .call(referrals::flush)
                    .map(SenderStatus::of);
        });
    }

    Uni<SenderStatus> withdraw(Actor sender, UUID id, int version, WithdrawalReason reason) {
        return withOwn(sender, id, referral -> {
            IfMatch.check(version, referral.version());
            referral.withdraw(reason, sender, OffsetDateTime.now(clock));
            return erasure.of(referral)
                    .chain(() -> events.append(
                            referral.ki(), sender.sub(), new ReferralEvent.Withdrawn(referral.id(), reason)))
                    .chain(() -> notices.tell(referral))
                    .call(referrals::flush)
                    .map(done -> SenderStatus.of(referral));
        });
    }

    /** Runs the work on an own referral, wherever it is now, in one transaction that names both tenants. */
    <T> Uni<T> withOwn(Actor sender, UUID id, Function<Referral, Uni<T>> work) {
        return tenants.of(sender, () -> own(sender, id)
                .chain(referral -> referral != null
                        ? tenants.in(both(sender, referral.ki(), referral.senderKi()), () -> work.apply(referral))
                        : forwarded
                                .own(sender.org(), id)
                                .onItem()
                                .ifNull()
                                .failWith(Problem::notFound)
                                .chain(gone -> tenants.in(both(sender, gone.responsibleKi()), () -> own(sender, id)
                                        .chain(work::apply)))));
    }

    private Uni<Referral> own(Actor sender, UUID id) {
        return referrals.findById(id).map(found -> found != null && found.sentBy(sender) ? found : null);
    }

    private static List<KiKey> both(Actor sender, KiKey... more) {
        var kis = new ArrayList<>(sender.kis());
        kis.addAll(List.of(more));
        return kis.stream().distinct().toList();
    }
}
