package nrw.kim.cases.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.slot.Slot.Busy;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Finds the free appointments of the sites, and holds one for who books it. */
@ApplicationScoped
public class SlotService {
    private static final int MOST_DAYS = 62;
    private static final int WEEKS_AHEAD = 8;
    private static final int PROPOSED = 5;

    private final TenantTransaction tenants;
    private final DirectoryService directory;
    private final BusyRepository busy;
    private final Clock clock;

    SlotService(TenantTransaction tenants, DirectoryService directory, BusyRepository busy, Clock clock) {
        this.tenants = tenants;
        this.directory = directory;
        this.busy = busy;
        this.clock = clock;
    }

    /** From a day to another, both included. */
    record Days(LocalDate from, LocalDate to) {
        /** @throws Problem 422 for none or too many days */
        Days {
            if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
                throw Problem.rule("calendar-range");
            }
        }
    }

    /** Free slots of a site, earliest first; fails with 422 for a site that the KI does not have. */
    Uni<List<Slot>> free(Actor actor, UUID site, Days days, String language) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> directory.requireSite(ki, site).chain(known -> taken(ki, List.of(known), days)
                .map(taken -> free(known, taken, days, language).toList())));
    }

    /** The next free slot of each site that has one in the coming weeks: the nearest site first, then the earliest. */
    Uni<List<NextSlot>> next(Actor actor, Ags residence, String language) {
        var ki = actor.onlyKi();
        var days = ahead();
        return tenants.in(ki, () -> directory.sites(ki).chain(sites -> taken(ki, sites, days)
                .map(taken -> sites.stream()
                        .flatMap(site -> first(site, taken, days, language, residence).stream())
                        .sorted(NextSlot.NEAREST_THEN_EARLIEST)
                        .toList())));
    }

    private Optional<NextSlot> first(
            KnownSite site, Map<UUID, List<Busy>> taken, Days days, String language, Ags residence) {
        return free(site, taken, days, language).findFirst().map(slot -> NextSlot.of(site, residence, slot));
    }

    /**
     * Holds a slot until the caller's transaction ends: of two who want it the second waits and then finds it taken.
     *
     * @return fails with 409 {@code slot-taken} and the next free ones
     */
    public Uni<Void> hold(KiKey ki, UUID site, OffsetDateTime start, int minutes) {
        var day = LocalDays.of(start);
        var days = new Days(day, day.plusWeeks(WEEKS_AHEAD));
        return directory.lockSite(ki, site).chain(known -> taken(ki, List.of(known), days)
                .invoke(taken -> {
                    var free = free(known, taken, days, null).toList();
                    if (free.stream().noneMatch(slot -> slot.is(start, minutes))) {
                        throw Problem.conflict("slot-taken")
                                .with("free", free.stream().limit(PROPOSED).toList());
                    }
                })
                .replaceWithVoid());
    }

    private Days ahead() {
        var today = LocalDate.now(clock);
        return new Days(today, today.plusWeeks(WEEKS_AHEAD));
    }

    private Uni<Map<UUID, List<Busy>>> taken(KiKey ki, List<KnownSite> sites, Days days) {
        var ids = sites.stream().map(KnownSite::id).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : busy.busy(ki, ids, begin(days.from()), begin(days.to().plusDays(1)));
    }

    private static OffsetDateTime begin(LocalDate day) {
        return LocalDays.start(day);
    }

    private Stream<Slot> free(KnownSite site, Map<UUID, List<Busy>> taken, Days days, String language) {
        var now = OffsetDateTime.now(clock);
        var others = taken.getOrDefault(site.id(), List.of());
        return new Timetable(site.bookableHours(), site.closures())
                .slots(days.from(), days.to())
                .filter(slot -> slot.startsAt().isAfter(now))
                .filter(slot -> language == null || slot.speaks(language))
                .filter(slot -> others.stream().noneMatch(slot::overlaps));
    }
}
