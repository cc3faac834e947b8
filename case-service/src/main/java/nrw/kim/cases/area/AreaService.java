package nrw.kim.cases.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Keeps who is responsible where, with which share; never more than a full post at a time. */
@ApplicationScoped
public class AreaService {
    private static final int FULL = 100;

    private final TenantTransaction tenants;
    private final AreaRepository areas;
    private final AreaChangeRepository changes;
    private final TeamService team;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    AreaService(
            TenantTransaction tenants,
            AreaRepository areas,
            AreaChangeRepository changes,
            TeamService team,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.areas = areas;
        this.changes = changes;
        this.team = team;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** Percent of a full post by sub, today; who has no area is missing. In the caller's transaction. */
    public Uni<Map<String, Integer>> shares(KiKey ki) {
        return areas.inForce(ki, LocalDate.now(clock))
                .map(all -> all.stream().collect(groupingBy(TeamArea::sub, summingInt(TeamArea::share))));
    }

    /** Who is responsible for a Kommune or a site today; in the caller's transaction. */
    public Uni<Set<String>> responsibleFor(KiKey ki, Ags ags, UUID site) {
        return areas.at(ki, LocalDate.now(clock), ags, site)
                .map(all -> all.stream().map(TeamArea::sub).collect(toSet()));
    }

    /** Who has which Kommune today, by key, then name; in the caller's transaction. */
    public Uni<List<MunicipalArea>> municipal(KiKey ki) {
        return areas.municipal(ki, LocalDate.now(clock))
                .map(all -> all.stream().map(TeamArea::municipal).toList());
    }

    /**
     * Sets shares by area; fails with 422 if that would be more than a full post for anyone. In the caller's transaction.
     */
    public Uni<Void> setShares(Actor actor, Map<UUID, Integer> shares) {
        return areas.list("id in ?1 order by id", shares.keySet())
                .invoke(found -> found.forEach(area -> area.setShare(shares.get(area.id()))))
                // The whole is judged after all of it is said: one share may grow by what another gives.
                .call(areas::flush)
                .call(found -> oneByOne(found, area -> requireRoom(actor.onlyKi(), area)))
                .chain(found -> oneByOne(found, area -> remember(actor, AreaChange.Step.CHANGED, area)));
    }

    private static Uni<Void> oneByOne(List<TeamArea> areas, Function<TeamArea, Uni<?>> step) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (var area : areas) {
            done = done.chain(() -> step.apply(area)).replaceWithVoid();
        }
        return done;
    }

    Uni<List<TeamArea>> list(Actor actor) {
        return tenants.of(actor, () -> areas.notOver(actor.onlyKi(), LocalDate.now(clock)));
    }

    Uni<TeamArea> add(Actor actor, AreaRequest request, String key) {
        var ki = actor.onlyKi();
        var id = ids.next();
        return tenants.in(ki, () -> idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(request.toString()),
                        id,
                        () -> store(actor, ki, id, request))
                .chain(result -> areas.findById(result.id())));
    }

    private Uni<TeamArea> store(Actor actor, KiKey ki, UUID id, AreaRequest request) {
        return team.colleague(ki, request.colleague().toString())
                .map(known -> known.orElseThrow(() -> Problem.rule("unknown-colleague")))
                .invoke(who -> {
                    if (!who.has(Roles.CASE_MANAGER)) {
                        throw Problem.rule("colleague-no-case-manager");
                    }
                })
                .map(who -> new TeamArea(id, ki, who, request))
                .call(area -> requireRoom(ki, area))
                .chain(areas::persistAndFlush)
                .call(area -> remember(actor, AreaChange.Step.ADDED, area));
    }

    Uni<TeamArea> change(Actor actor, UUID id, int version, AreaRequest request) {
        return tenants.of(actor, () -> find(id, version)
                .invoke(area -> area.say(request))
                .call(area -> requireRoom(actor.onlyKi(), area))
                .call(area -> remember(actor, AreaChange.Step.CHANGED, area))
                .call(areas::flush));
    }

    Uni<Void> remove(Actor actor, UUID id, int version) {
        return tenants.of(actor, () -> find(id, version)
                .call(area -> remember(actor, AreaChange.Step.REMOVED, area))
                .chain(areas::delete));
    }

    /** The latest changes first. */
    Uni<List<AreaChange>> history(Actor actor) {
        return tenants.of(actor, () -> changes.latest(actor.onlyKi()));
    }

    private Uni<AreaChange> remember(Actor actor, AreaChange.Step step, TeamArea area) {
        return changes.persist(new AreaChange(ids.next(), step, area, actor, OffsetDateTime.now(clock)));
    }

    private Uni<Void> requireRoom(KiKey ki, TeamArea area) {
        return areas.of(ki, area.sub())
                .map(own ->
                        own.stream().filter(one -> !one.id().equals(area.id())).toList())
                .invoke(others -> {
                    if (mostBeside(area, others) + area.share() > FULL) {
                        throw Problem.rule("shares-over-full-post");
                    }
                })
                .replaceWithVoid();
    }

    /** The sum can only grow on a day on which one begins. */
    private static int mostBeside(TeamArea area, List<TeamArea> others) {
        return Stream.concat(Stream.of(area), others.stream())
                .map(TeamArea::validFrom)
                .filter(area::isValidOn)
                .mapToInt(day -> others.stream()
                        .filter(one -> one.isValidOn(day))
                        .mapToInt(TeamArea::share)
                        .sum())
                .max()
                .orElse(0);
    }

    private Uni<TeamArea> find(UUID id, int version) {
        return areas.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(area -> IfMatch.check(version, area.version()));
    }
}
