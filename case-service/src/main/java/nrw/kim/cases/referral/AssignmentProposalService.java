package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.area.AreaService;
import nrw.kim.cases.casefile.CaseLoad;
import nrw.kim.cases.casefile.CaseLoadService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.referral.AssignmentProposal.Reason;
import nrw.kim.cases.referral.ReferralViews.SiteView;
import nrw.kim.cases.team.TeamService;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Proposes who could take a referral: whose area it is, else at the site, else in the KI; in the order of {@link CandidateOrder}. */
@ApplicationScoped
class AssignmentProposalService {
    private final TenantTransaction tenants;
    private final ReferralRepository referrals;
    private final CaseLoadService loads;
    private final AreaService areas;
    private final TeamService team;
    private final DirectoryService directory;

    AssignmentProposalService(
            TenantTransaction tenants,
            ReferralRepository referrals,
            CaseLoadService loads,
            AreaService areas,
            TeamService team,
            DirectoryService directory) {
        this.tenants = tenants;
        this.referrals = referrals;
        this.loads = loads;
        this.areas = areas;
        this.team = team;
        this.directory = directory;
    }

    Uni<AssignmentProposal> of(Actor actor, UUID id) {
        return tenants.of(actor, () -> referrals
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(referral -> referral.requireOpen("assign"))
                .chain(referral -> directory
                        .siteNames(referral.ki())
                        .map(names -> referral.siteId() == null
                                ? null
                                : new SiteView(referral.siteId(), names.get(referral.siteId())))
                        .chain(site -> propose(referral, site))));
    }

    private Uni<AssignmentProposal> propose(Referral referral, SiteView site) {
        return areas.responsibleFor(referral.ki(), referral.person().ags(), referral.siteId())
                .chain(subs -> loads.of(referral.ki(), subs))
                .chain(responsible -> responsible.isEmpty()
                        ? byLoad(referral, site)
                        : proposal(referral, site, Reason.RESPONSIBLE_FOR_AREA, responsible));
    }

    private Uni<AssignmentProposal> byLoad(Referral referral, SiteView site) {
        var ki = referral.ki();
        return (site == null ? Uni.createFrom().item(List.<CaseLoad>of()) : loads.at(ki, site.id()))
                .chain(atSite -> atSite.isEmpty()
                        ? loads.at(ki, null)
                                .chain(all -> proposal(
                                        referral,
                                        site,
                                        all.isEmpty() ? Reason.NOBODY_KNOWN : Reason.FEWEST_WEIGHTED_CASES_IN_KI,
                                        all))
                        : proposal(referral, site, Reason.FEWEST_WEIGHTED_CASES_AT_SITE, atSite));
    }

    private Uni<AssignmentProposal> proposal(Referral referral, SiteView site, Reason reason, List<CaseLoad> found) {
        var person = referral.person().toRequest();
        var needed = CandidateOrder.needed(person.languages(), person.interpreterNeeded());
        return team.languages(referral.ki())
                .map(spoken -> CandidateOrder.of(found, needed, spoken))
                .map(candidates -> new AssignmentProposal(site, reason, candidates));
    }
}
