package nrw.kim.cases.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.ErasureEvent;
import nrw.kim.events.KiKey;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jboss.logging.Logger;

/**
 * Erases a case with all that hangs on it and with the cases that were merged into it, and the person with the last case. Log of
 * reads and event log stay: they hold ids and codes, and prove what was done (Art. 5(2) DSGVO).
 */
@ApplicationScoped
class CaseErasureService {
    private static final Logger LOG = Logger.getLogger(CaseErasureService.class);

    private final TenantTransaction tenants;
    private final CaseRetentionRepository said;
    private final StandingRepository standings;
    private final RetentionSettingRepository settings;
    private final CaseErasureRepository erasures;
    private final DomainEvents events;
    private final Clock clock;

    CaseErasureService(
            TenantTransaction tenants,
            CaseRetentionRepository said,
            StandingRepository standings,
            RetentionSettingRepository settings,
            CaseErasureRepository erasures,
            DomainEvents events,
            Clock clock) {
        this.tenants = tenants;
        this.said = said;
        this.standings = standings;
        this.settings = settings;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    /** Erases the case if it still is due; one that fails keeps none of the others, its turn comes again. */
    Uni<Void> eraseDue(KiKey ki, UUID caseId, LocalDate today) {
        return tenants.in(ki, () -> erasures.sendersOf(caseId))
                .map(senders -> with(ki, senders))
                .chain(kis -> tenants.in(kis, () -> erasures.claim(caseId)
                        .chain(mine -> mine
                                ? look(ki, caseId, today)
                                : Uni.createFrom().voidItem())))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("erasure of case %s failed, tried again next time: %s", caseId, failure);
                    return null;
                });
    }

    /** What a sender was told of its referral lies in the sender's tenant. */
    private static List<KiKey> with(KiKey ki, List<KiKey> senders) {
        var kis = new ArrayList<>(senders);
        if (!kis.contains(ki)) {
            kis.add(ki);
        }
        return kis;
    }

    /** Asked anew, since the case is held: somebody may have stopped it, and another instance may have erased it. */
    private Uni<Void> look(KiKey ki, UUID caseId, LocalDate today) {
        return said.findById(caseId)
                .chain(known -> known == null || !known.isDue(today)
                        ? Uni.createFrom().voidItem()
                        : settings.rule(ki).chain(rule -> standings
                                .of(List.of(caseId))
                                .chain(found -> mayGo(rule, known, found.get(caseId), today)
                                        ? erase(ki, known)
                                        : Uni.createFrom().voidItem())));
    }

    private static boolean mayGo(RetentionRule rule, CaseRetention known, Standing standing, LocalDate today) {
        return known.isByYears()
                ? rule.eraseOn(standing).filter(day -> !day.isAfter(today)).isPresent()
                : standing.over();
    }

    private Uni<Void> erase(KiKey ki, CaseRetention known) {
        return erasures.cases(known.caseId())
                .chain(files -> erasures.remember(files, known.reason(), known.announcedBy(), OffsetDateTime.now(clock))
                        .chain(() -> erasures.erase(files))
                        .chain(persons -> tell(ki, known, files, persons)));
    }

    private Uni<Void> tell(KiKey ki, CaseRetention known, CaseErasureRepository.Files files, List<UUID> persons) {
        var chain = Uni.createFrom().voidItem();
        for (var id : files.cases()) {
            chain = chain.chain(() ->
                    events.append(ki, RetentionClockService.CLOCK, new ErasureEvent.CaseErased(id, known.reason())));
        }
        for (var id : persons) {
            chain = chain.chain(
                    () -> events.append(ki, RetentionClockService.CLOCK, new ErasureEvent.PersonErased(id)));
        }
        return chain;
    }
}
