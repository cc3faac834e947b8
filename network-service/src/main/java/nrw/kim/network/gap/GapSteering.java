package nrw.kim.network.gap;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.network.gap.GapRepository.ThemeReports;
import nrw.kim.network.persistence.OneByOne;

/** What themes, meetings and decisions do with the gaps behind them. Runs in the caller's transaction. */
@ApplicationScoped
public class GapSteering {
    private final GapRepository gaps;
    private final DomainEvents events;
    private final Clock clock;

    GapSteering(GapRepository gaps, DomainEvents events, Clock clock) {
        this.gaps = gaps;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a gap into a theme of the same KI. */
    public Uni<GapView> bundle(Actor actor, UUID id, int version, UUID themeId) {
        return gaps.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(gap -> IfMatch.check(version, gap.version()))
                .invoke(gap -> gap.bundle(themeId))
                .call(gap -> events.append(gap.ki(), actor.sub(), new NetworkGapEvent.Bundled(id, themeId)))
                .call(gaps::flush)
                .map(gap -> GapView.of(gap, GapReader.of(actor)));
    }

    /** Lays the gaps of a theme before a meeting. */
    public Uni<Void> submit(Actor actor, UUID themeId, UUID meetingId) {
        var now = clock.instant();
        return moveAll(
                actor,
                themeId,
                gap -> gap.submit(now),
                gap -> new NetworkGapEvent.Submitted(gap.id(), themeId, meetingId));
    }

    /** Records what was decided about the gaps of a theme: decided, or in progress if somebody has to do something. */
    public Uni<Void> decide(Actor actor, UUID themeId, UUID decisionId, boolean workFollows) {
        return moveAll(
                actor,
                themeId,
                gap -> gap.decide(decisionId, workFollows),
                gap -> new NetworkGapEvent.Decided(gap.id(), decisionId, gap.status()));
    }

    /** The gaps of a theme, as the reader may see them. */
    public Uni<List<GapView>> ofTheme(Actor actor, UUID themeId) {
        var reader = GapReader.of(actor);
        return gaps.ofTheme(themeId).map(found -> found.stream()
                .filter(reader::sees)
                .map(gap -> GapView.of(gap, reader))
                .toList());
    }

    /** How many reports from case work each theme rests on; a theme without any is missing. */
    public Uni<Map<UUID, Long>> caseReports(Collection<UUID> themeIds) {
        return gaps.caseReportsOf(themeIds)
                .map(counts -> counts.stream().collect(toMap(ThemeReports::themeId, ThemeReports::count)));
    }

    private Uni<Void> moveAll(Actor actor, UUID themeId, Consumer<Gap> step, Function<Gap, NetworkGapEvent> event) {
        return gaps.ofTheme(themeId)
                .chain(found -> OneByOne.each(found, gap -> {
                    step.accept(gap);
                    return events.append(gap.ki(), actor.sub(), event.apply(gap));
                }));
    }
}
