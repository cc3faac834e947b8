package nrw.kim.network.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.network.gap.GapSteering;

/** What meetings and decisions do with a theme and its gaps. Runs in the caller's transaction. */
@ApplicationScoped
public class ThemeSteering {
    private final ThemeRepository themes;
    private final GapSteering gaps;

    ThemeSteering(ThemeRepository themes, GapSteering gaps) {
        this.themes = themes;
        this.gaps = gaps;
    }

    /** A theme as the actor sees it; 404 if there is none. */
    public Uni<ThemeView> view(Actor actor, UUID id) {
        return themes.findById(id).onItem().ifNull().failWith(Problem::notFound).chain(theme -> shown(actor, theme));
    }

    /** Lays a theme and its gaps before a meeting. */
    public Uni<Void> submit(Actor actor, UUID id, UUID meetingId, UUID agendaItemId) {
        return referred(id)
                .invoke(theme -> theme.submit(meetingId, agendaItemId))
                .chain(theme -> gaps.submit(actor, id, meetingId))
                .chain(themes::flush);
    }

    /** Puts a theme off to another meeting; its gaps stay submitted. */
    public Uni<Void> postpone(UUID id) {
        return referred(id).invoke(Theme::postpone).chain(themes::flush);
    }

    /** Records that a body has decided about a theme and its gaps. */
    public Uni<Void> decide(Actor actor, UUID id, UUID decisionId, boolean workFollows) {
        return referred(id)
                .invoke(theme -> theme.decide(decisionId))
                .chain(theme -> gaps.decide(actor, id, decisionId, workFollows))
                .chain(themes::flush);
    }

    Uni<ThemeView> shown(Actor actor, Theme theme) {
        return gaps.caseReports(List.of(theme.id())).chain(reports -> gaps.ofTheme(actor, theme.id())
                .map(inIt -> ThemeView.of(theme, reports.getOrDefault(theme.id(), 0L), inIt)));
    }

    static Problem unknown() {
        return Problem.rule("unknown-theme", new Violation("/themeId", "Reference", "no such theme"));
    }

    private Uni<Theme> referred(UUID id) {
        return themes.locked(id).onItem().ifNull().failWith(ThemeSteering::unknown);
    }
}
