package nrw.kim.cases.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/** What the other features ask of the known directory. Runs in their transaction. */
@ApplicationScoped
public class DirectoryService {
    private final DirectoryRepository organisations;
    private final SiteRepository sites;
    private final OfferRepository offers;
    private final AgreementRepository agreements;
    private final Clock clock;

    DirectoryService(
            DirectoryRepository organisations,
            SiteRepository sites,
            OfferRepository offers,
            AgreementRepository agreements,
            Clock clock) {
        this.organisations = organisations;
        this.sites = sites;
        this.offers = offers;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The KI's active bodies by name. */
    public Uni<List<KnownOrganisation>> activeOrganisations(KiKey ki) {
        return organisations.activeOf(ki);
    }

    /** The KI's active offers. */
    public Uni<List<KnownOffer>> activeOffers(KiKey ki) {
        return offers.activeOf(ki);
    }

    /** A body that the KI knows; empty if it knows none with this id. */
    public Uni<Optional<KnownOrganisation>> organisation(KiKey ki, UUID id) {
        return organisations.organisation(ki, id).map(Optional::ofNullable);
    }

    /** Whether personal data may go to a body today (G-07). */
    public Uni<DataExchange> exchangeWith(KiKey ki, KnownOrganisation body) {
        return body.type().needsAgreement()
                ? agreements.of(ki, body.id()).map(known -> DataExchange.under(known, LocalDate.now(clock)))
                : Uni.createFrom().item(DataExchange.NO_AGREEMENT_NEEDED);
    }

    /** Names of bodies by id; unknown ones are missing. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        return organisations.organisations(ids).map(known -> {
            var names = new HashMap<UUID, String>();
            known.forEach(organisation -> names.putIfAbsent(organisation.id(), organisation.name()));
            return names;
        });
    }

    /** The site for a place of residence: one in the municipality, else one that serves it (B2-05, B2-08). */
    public Uni<Optional<KnownSite>> siteFor(KiKey ki, Ags residence) {
        return sites.sitesOf(ki).map(known -> known.stream()
                .filter(site -> site.serves(residence))
                .min(Comparator.comparing(site -> !site.liesIn(residence))));
    }

    /** Fails with 422 {@code unknown-site} unless the KI has this site. */
    public Uni<KnownSite> requireSite(KiKey ki, UUID id) {
        return sites.site(ki, id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.rule("unknown-site", new Violation("/siteId", "UnknownSite", "unknown")));
    }

    /** As {@link #requireSite}, and nobody else gets the site this way before the transaction ends. */
    public Uni<KnownSite> lockSite(KiKey ki, UUID id) {
        return sites.locked(ki, id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.rule("unknown-site", new Violation("/siteId", "UnknownSite", "unknown")));
    }

    /** The KI's sites by name. */
    public Uni<List<KnownSite>> sites(KiKey ki) {
        return sites.sitesOf(ki);
    }

    /** Names of the KI's sites by id. */
    public Uni<Map<UUID, String>> siteNames(KiKey ki) {
        return sites.sitesOf(ki).map(known -> {
            var names = new HashMap<UUID, String>();
            known.forEach(site -> names.put(site.id(), site.name()));
            return names;
        });
    }

    Uni<Void> learn(KiKey ki, DirectoryEvent event) {
        return switch (event) {
            case DirectoryEvent.OrganisationChanged change ->
                organisations
                        .organisation(ki, change.aggregateId())
                        .onItem()
                        .ifNull()
                        .continueWith(() -> new KnownOrganisation(ki, change.aggregateId()))
                        .invoke(known -> known.change(change))
                        .chain(organisations::persist)
                        .replaceWithVoid();
            case DirectoryEvent.SiteChanged change ->
                sites.site(ki, change.aggregateId())
                        .onItem()
                        .ifNull()
                        .continueWith(() -> new KnownSite(ki, change.aggregateId()))
                        .invoke(known -> known.change(change))
                        .chain(sites::persist)
                        .replaceWithVoid();
            case DirectoryEvent.OfferChanged change ->
                offers.offer(ki, change.aggregateId())
                        .onItem()
                        .ifNull()
                        .continueWith(() -> new KnownOffer(ki, change.aggregateId()))
                        .invoke(known -> known.change(change))
                        .chain(offers::persist)
                        .replaceWithVoid();
            case DirectoryEvent.AgreementChanged change ->
                agreements
                        .agreement(ki, change.aggregateId())
                        .onItem()
                        .ifNull()
                        .continueWith(() -> new KnownAgreement(ki, change.aggregateId()))
                        .invoke(known -> known.change(change))
                        .chain(agreements::persist)
                        .replaceWithVoid();
        };
    }
}
