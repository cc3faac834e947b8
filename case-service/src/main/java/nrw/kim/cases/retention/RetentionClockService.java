package nrw.kim.cases.retention;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.ErasureEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.tenant.EveryTenant;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * Announces the erasure of cases whose years will be over, takes back what the years do not say any more, and has erased what is
 * due. However many instances run, and a tenant that fails keeps none of the others waiting.
 */
@ApplicationScoped
class RetentionClockService {
    static final String CLOCK = "clock";

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final CaseRetentionRepository said;
    private final StandingRepository standings;
    private final RetentionSettingRepository settings;
    private final CaseErasureService erasure;
    private final RetentionConfig config;
    private final DomainEvents events;
    private final Clock clock;

    RetentionClockService(
            TenantTransaction tenants,
            CaseService cases,
            CaseRetentionRepository said,
            StandingRepository standings,
            RetentionSettingRepository settings,
            CaseErasureService erasure,
            RetentionConfig config,
            DomainEvents events,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.said = said;
        this.standings = standings;
        this.settings = settings;
        this.erasure = erasure;
        this.config = config;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            every = "${kim.erasure.look-every:6h}",
            delayed = "4m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> lookEverywhere() {
        return EveryTenant.inTurn("retention of closed cases", this::look);
    }

    /** Looks through a tenant on the day that it is. */
    Uni<Void> look(KiKey ki) {
        return look(ki, LocalDate.now(clock));
    }

    /** Looks through a tenant, page by page, each in a transaction of its own; what is due then each in one of its own. */
    Uni<Void> look(KiKey ki, LocalDate today) {
        return revokeAfter(ki, today, FIRST)
                .chain(() -> announceAfter(ki, today, FIRST))
                .chain(() -> eraseAfter(ki, today, FIRST));
    }

    private Uni<Void> revokeAfter(KiKey ki, LocalDate today, UUID last) {
        return tenants.in(
                        ki,
                        () -> claimed(ki, () -> said.byYears(ki, last, PAGE)
                                .call(page -> revoke(ki, today, page))
                                .map(page ->
                                        page.stream().map(CaseRetention::caseId).toList())))
                .chain(page -> isLast(page) ? done() : revokeAfter(ki, today, page.getLast()));
    }

    /** Another setting, or a consent that was used, may keep what was announced; a later day alone does not matter. */
    private Uni<Void> revoke(KiKey ki, LocalDate today, List<CaseRetention> page) {
        return settings.rule(ki).chain(rule -> standings
                .of(page.stream().map(CaseRetention::caseId).toList())
                .chain(found -> {
                    var chain = done();
                    for (var one : page) {
                        var due = rule.eraseOn(found.get(one.caseId()));
                        if (due.isEmpty() || due.get().isAfter(latest(one, today))) {
                            one.revoke();
                            chain = chain.chain(() -> events.append(ki, CLOCK, new ErasureEvent.Revoked(one.caseId())));
                        }
                    }
                    return chain;
                }));
    }

    private LocalDate latest(CaseRetention one, LocalDate today) {
        var announcedFor = one.eraseOn();
        var soon = today.plusDays(config.announceDays());
        return announcedFor.isAfter(soon) ? announcedFor : soon;
    }

    private Uni<Void> announceAfter(KiKey ki, LocalDate today, UUID last) {
        return tenants.in(
                        ki,
                        () -> claimed(ki, () -> settings.rule(ki).chain(rule -> {
                            var soon = today.plusDays(config.announceDays());
                            return standings
                                    .closed(ki, rule.closedBefore(soon), last, PAGE)
                                    .call(page -> announce(ki, rule, soon, page))
                                    .map(page -> List.copyOf(page.keySet()));
                        })))
                .chain(page -> isLast(page) ? done() : announceAfter(ki, today, page.getLast()));
    }

    /** Whoever wants to stop it has all the days to do so, also where the day is over already. */
    private Uni<Void> announce(KiKey ki, RetentionRule rule, LocalDate soon, Map<UUID, Standing> page) {
        var due = page.entrySet().stream()
                .filter(one -> rule.eraseOn(one.getValue())
                        .filter(day -> !day.isAfter(soon))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return cases.withIds(due).chain(files -> {
            var chain = done();
            for (var file : files) {
                chain = chain.chain(() -> said.findById(file.id()))
                        .map(known -> known == null ? new CaseRetention(file) : known)
                        .invoke(known -> known.announce(soon, new CaseRetention.Word(CLOCK, OffsetDateTime.now(clock))))
                        .chain(said::persist)
                        .chain(() -> events.append(
                                ki, CLOCK, new ErasureEvent.Announced(file.id(), soon, ErasureReason.RETENTION_OVER)));
            }
            return chain;
        });
    }

    private Uni<Void> eraseAfter(KiKey ki, LocalDate today, UUID last) {
        return tenants.in(ki, () -> said.due(ki, today, last, PAGE)).chain(page -> {
            var chain = done();
            for (var id : page) {
                chain = chain.chain(() -> erasure.eraseDue(ki, id, today));
            }
            return chain.chain(() -> isLast(page) ? done() : eraseAfter(ki, today, page.getLast()));
        });
    }

    /** Nothing if another instance is at it. */
    private Uni<List<UUID>> claimed(KiKey ki, Supplier<Uni<List<UUID>>> work) {
        return said.claim(ki).chain(mine -> mine ? work.get() : Uni.createFrom().item(List.of()));
    }

    private static boolean isLast(List<UUID> page) {
        return page.size() < PAGE;
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
