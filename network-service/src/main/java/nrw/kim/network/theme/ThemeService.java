package nrw.kim.network.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import nrw.kim.network.gap.GapSteering;
import nrw.kim.network.gap.GapView;

/** Themes and the gaps in them. */
@ApplicationScoped
class ThemeService {
    private final TenantTransaction tenants;
    private final ThemeRepository themes;
    private final GapSteering gaps;
    private final ThemeSteering steering;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ThemeService(
            TenantTransaction tenants,
            ThemeRepository themes,
            GapSteering gaps,
            ThemeSteering steering,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.themes = themes;
        this.gaps = gaps;
        this.steering = steering;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Page<ThemeView>> search(Actor actor, ThemeStatus status, UUID after, int limit) {
        return tenants.of(actor, () -> themes.search(status, submittedOnly(actor), after, limit + 1)
                .chain(rows -> gaps.caseReports(rows.stream().map(Theme::id).toList())
                        .map(reports -> Page.of(rows, limit, Theme::id, theme -> listed(theme, reports)))));
    }

    Uni<ThemeView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).invoke(theme -> {
                    if (submittedOnly(actor) && !theme.wasSubmitted()) {
                        throw Problem.notFound();
                    }
                })
                .chain(theme -> steering.shown(actor, theme)));
    }

    Uni<ThemeView> create(Actor actor, String key, ThemeRequest request) {
        var ki = actor.onlyKi();
        PersonalData.refuseIn(Map.of("/title", request.title(), "/description", request.description()));
        var theme = new Theme(ids.next(), ki, request, clock.instant());
        var fingerprint = Idempotency.fingerprint("theme " + request);
        return tenants.in(ki, () -> idempotency
                .once(ki, actor.sub(), key, fingerprint, theme.id(), () -> themes.persistAndFlush(theme))
                .chain(result -> find(result.id()))
                .chain(stored -> steering.shown(actor, stored)));
    }

    /** Puts a gap into a theme that still gathers. */
    Uni<GapView> bundle(Actor actor, UUID gapId, int gapVersion, UUID themeId) {
        return tenants.in(actor.onlyKi(), () -> themes.locked(themeId)
                .onItem()
                .ifNull()
                .failWith(ThemeSteering::unknown)
                .invoke(theme -> theme.requireGathering("bundle"))
                .chain(theme -> gaps.bundle(actor, gapId, gapVersion, themeId)));
    }

    private static ThemeView listed(Theme theme, Map<UUID, Long> reports) {
        return ThemeView.of(theme, reports.getOrDefault(theme.id(), 0L), null);
    }

    private Uni<Theme> find(UUID id) {
        return themes.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private static boolean submittedOnly(Actor actor) {
        return !actor.hasAny(Roles.COORDINATOR, Roles.KI_LEAD);
    }
}
