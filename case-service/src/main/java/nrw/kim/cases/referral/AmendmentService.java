package nrw.kim.cases.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.workingday.WorkingDays;
import nrw.kim.events.Ags;
import nrw.kim.events.ReferralEvent;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;

/**
 * What a sender says after it sent: before the decision it replaces the content, after it the case manager gets a notice and
 * decides what to take over. Versions are kept as long as the referral (G-01).
 */
@ApplicationScoped
class AmendmentService {
    private final ReferralVersionRepository versions;
    private final DirectoryService directory;
    private final DuplicateHints duplicates;
    private final DomainEvents events;
    private final Fingerprints fingerprints;
    private final ReferralConfig config;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    AmendmentService(
            ReferralVersionRepository versions,
            DirectoryService directory,
            DuplicateHints duplicates,
            DomainEvents events,
            Fingerprints fingerprints,
            ReferralConfig config,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.versions = versions;
        this.directory = directory;
        this.duplicates = duplicates;
        this.events = events;
        this.fingerprints = fingerprints;
        this.config = config;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the caller's transaction; saying the same again changes nothing. */
    Uni<Referral> amend(Actor sender, Referral referral, ReferralRequest request) {
        request.requireLegalBasis();
        requireSameReference(referral, request);
        var fingerprint = fingerprints.of(request);
        if (referral.saysTheSame(fingerprint) && !referral.erased()) {
            return Uni.createFrom().item(referral);
        }
        return switch (referral.status()) {
            case RECEIVED -> replace(sender, referral, request, fingerprint);
            case ACCEPTED, MERGED -> tellTheCase(sender, referral, request);
            case DECLINED, WITHDRAWN -> throw Problem.transitionRefused(referral.status(), "amend");
        };
    }

    /** What was changed, oldest first; in the caller's transaction. */
    Uni<List<AmendmentView>> of(Referral referral) {
        var hidden = !referral.erased() && referral.person().addressBlocked();
        return versions.of(referral.id())
                .map(all -> all.stream().map(version -> view(version, hidden)).toList());
    }

    private Uni<Referral> replace(Actor sender, Referral referral, ReferralRequest request, String fingerprint) {
        requireSameKi(referral, request);
        var earlier = fingerprints.text(referral.asRequest());
        referral.amend(request, fingerprint, OffsetDateTime.now(clock));
        referral.answerBy(WorkingDays.after(
                LocalDays.of(referral.receivedAt()), config.answerDays().of(request.urgency())));
        return keep(sender, referral, earlier, request)
                .chain(() -> duplicates.of(referral))
                .chain(hints -> directory
                        .siteFor(referral.ki(), referral.person().ags())
                        .invoke(site -> referral.route(site.map(KnownSite::id).orElse(null), !hints.isEmpty())))
                .replaceWith(referral);
    }

    private Uni<Referral> tellTheCase(Actor sender, Referral referral, ReferralRequest request) {
        var earlier = fingerprints.text(referral.asRequest());
        referral.noteAmendment(OffsetDateTime.now(clock));
        return keep(sender, referral, earlier, request).replaceWith(referral);
    }

    private Uni<Void> keep(Actor sender, Referral referral, String earlier, ReferralRequest later) {
        var version = new ReferralVersion(ids.next(), referral, earlier, fingerprints.text(later), sender);
        return versions.persist(version)
                .chain(() -> events.append(
                        referral.ki(), sender.sub(), new ReferralEvent.Amended(referral.id(), referral.caseId())));
    }

    private static void requireSameReference(Referral referral, ReferralRequest request) {
        if (!referral.externalReference().equals(request.externalReference())) {
            throw Problem.rule("reference-stays");
        }
    }

    /** A move to another KI is another referral: it would be routed anew. */
    private static void requireSameKi(Referral referral, ReferralRequest request) {
        var ki = Area.responsibleFor(new Ags(request.person().residence().ags()));
        if (!ki.equals(referral.ki())) {
            throw Problem.rule("amendment-changes-ki").with("responsibleKi", ki.value());
        }
    }

    private AmendmentView view(ReferralVersion version, boolean addressHidden) {
        var changes = Differences.between(read(version.earlier()), read(version.later()));
        return new AmendmentView(
                version.number(),
                version.changedAt(),
                version.changedBy(),
                version.afterDecision(),
                addressHidden
                        ? changes.stream()
                                .map(AmendmentView.Change::withoutAddress)
                                .toList()
                        : changes);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
