package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.workingday.WorkingDays;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.ReferralEvent;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * The way in: idempotent by sender and external reference and by Idempotency-Key, routed by residence, a possible
 * Doppelberatung flagged (B2-04, B2-05, B2-36, G-01).
 */
@ApplicationScoped
public class IntakeService {
    private final TenantTransaction tenants;
    private final ReferralRepository referrals;
    private final ForwardedReferralRepository forwarded;
    private final DirectoryService directory;
    private final DuplicateHints duplicates;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Fingerprints fingerprints;
    private final ReferralConfig config;
    private final Ids ids;
    private final Clock clock;

    IntakeService(
            TenantTransaction tenants,
            ReferralRepository referrals,
            ForwardedReferralRepository forwarded,
            DirectoryService directory,
            DuplicateHints duplicates,
            DomainEvents events,
            Idempotency idempotency,
            Fingerprints fingerprints,
            ReferralConfig config,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.referrals = referrals;
        this.forwarded = forwarded;
        this.directory = directory;
        this.duplicates = duplicates;
        this.events = events;
        this.idempotency = idempotency;
        this.fingerprints = fingerprints;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What became of the push.
     *
     * @param status how the referral stands
     * @param site where the person will be counselled
     * @param repeated true if the sender had sent it before
     */
    record Receipt(SenderStatus status, boolean possibleDuplicate, Optional<KnownSite> site, boolean repeated) {
        UUID id() {
            return status.id();
        }
    }

    Uni<Receipt> receive(Actor sender, String idempotencyKey, ReferralRequest request) {
        request.requireLegalBasis();
        var ki = Area.within(sender, new Ags(request.person().residence().ags()));
        var fingerprint = fingerprints.of(request);
        return tenants.of(sender, () -> referrals
                .sent(sender.org(), request.externalReference())
                .chain(earlier -> earlier != null
                        ? repeat(earlier, fingerprint)
                        : forwarded
                                .sent(sender.org(), request.externalReference())
                                .chain(gone -> gone != null
                                        ? receipt(gone)
                                        : first(sender, ki, idempotencyKey, request, fingerprint))));
    }

    private Uni<Receipt> repeat(Referral earlier, String fingerprint) {
        if (!earlier.saysTheSame(fingerprint)) {
            throw Problem.conflict("referral-differs").with("referralId", earlier.id());
        }
        return receipt(earlier, true);
    }

    private Uni<Receipt> first(Actor sender, KiKey ki, String key, ReferralRequest request, String fingerprint) {
        var id = ids.next();
        var referral = new Referral(id, ki, sender, request, fingerprint, OffsetDateTime.now(clock));
        referral.answerBy(
                WorkingDays.after(LocalDate.now(clock), config.answerDays().of(request.urgency())));
        return idempotency
                .once(ki, sender.sub(), key, fingerprint, id, () -> store(sender, referral))
                .chain(result -> result.replayed()
                        ? referrals
                                .findById(result.id())
                                .chain(known -> known != null
                                        ? receipt(known, true)
                                        : forwarded.findById(result.id()).chain(this::receipt))
                        : receipt(referral, false));
    }

    private Uni<Void> store(Actor sender, Referral referral) {
        return duplicates
                .of(referral)
                .chain(hints -> directory
                        .siteFor(referral.ki(), referral.person().ags())
                        .invoke(site -> referral.route(site.map(KnownSite::id).orElse(null), !hints.isEmpty())))
                .chain(() -> referrals.persist(referral))
                .chain(() -> events.append(referral.ki(), sender.sub(), received(referral)));
    }

    private ReferralEvent.Received received(Referral referral) {
        var groups = referral.person().groups(LocalDate.now(clock));
        return new ReferralEvent.Received(
                referral.id(),
                referral.senderOrg(),
                referral.siteId(),
                referral.person().ags(),
                referral.reason(),
                referral.urgency(),
                referral.lifeDomains(),
                groups.age(),
                groups.nationality(),
                groups.status(),
                groups.sex(),
                referral.possibleDuplicate());
    }

    private Uni<Receipt> receipt(Referral referral, boolean repeated) {
        return site(referral)
                .map(site -> new Receipt(SenderStatus.of(referral), referral.possibleDuplicate(), site, repeated));
    }

    private Uni<Optional<KnownSite>> site(Referral referral) {
        return referral.erased()
                ? Uni.createFrom().item(Optional.empty())
                : directory.siteFor(referral.ki(), referral.person().ags());
    }

    private Uni<Receipt> receipt(ForwardedReferral gone) {
        return Uni.createFrom().item(new Receipt(gone.status(), false, Optional.empty(), true));
    }
}
