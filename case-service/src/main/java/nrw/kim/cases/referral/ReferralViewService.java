package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.referral.ReferralViews.DecidedView;
import nrw.kim.cases.referral.ReferralViews.Detail;
import nrw.kim.cases.referral.ReferralViews.InboxItem;
import nrw.kim.cases.referral.ReferralViews.ReferralListItem;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Puts the names of bodies and sites to what the services found. */
@ApplicationScoped
class ReferralViewService {
    private final TenantTransaction tenants;
    private final ReferralService referrals;
    private final DirectoryService directory;
    private final Clock clock;

    ReferralViewService(TenantTransaction tenants, ReferralService referrals, DirectoryService directory, Clock clock) {
        this.tenants = tenants;
        this.referrals = referrals;
        this.directory = directory;
        this.clock = clock;
    }

    Uni<Page<ReferralListItem>> inbox(Actor actor, ReferralStatus status, UUID after, int limit) {
        return tenants.of(
                actor, () -> referrals.inbox(actor, status, after, limit).chain(found -> directory
                        .names(found.stream()
                                .map(Referral::senderOrg)
                                .distinct()
                                .toList())
                        .chain(names -> directory
                                .siteNames(actor.kis().getFirst())
                                .map(sites -> Page.of(
                                        found, limit, Referral::id, r -> InboxItem.from(r, names, sites, clock))))));
    }

    Uni<Detail> detail(Actor actor, UUID id) {
        return tenants.of(actor, () -> referrals.read(actor, id).chain(read -> directory
                .names(List.of(read.referral().senderOrg()))
                .map(names -> Detail.from(read.referral(), read.hints(), names))));
    }

    Uni<DecidedView> decided(Actor actor, ReferralService.Decided decided) {
        var opened = decided.openedCase();
        return detail(actor, decided.referral().id())
                .map(detail -> new DecidedView(
                        detail, opened == null ? null : opened.id(), opened == null ? null : opened.number()));
    }
}
