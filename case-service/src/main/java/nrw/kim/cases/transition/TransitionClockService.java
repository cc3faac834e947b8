package nrw.kim.cases.transition;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.transition.TransitionService.Expected;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.KiKey;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.tenant.EveryTenant;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * Says of each computed transition (B2-40, B2-41) that it is coming: once per case, kind and step of {@link Lead}, however many
 * instances run. A day that somebody entered was told when it was entered. A tenant that fails keeps none of the others waiting.
 */
@ApplicationScoped
public class TransitionClockService {
    private static final String CLOCK = "clock";
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final TenantTransaction tenants;
    private final TransitionService transitions;
    private final ToldTransitionRepository told;
    private final DomainEvents events;
    private final Clock clock;

    TransitionClockService(
            TenantTransaction tenants,
            TransitionService transitions,
            ToldTransitionRepository told,
            DomainEvents events,
            Clock clock) {
        this.tenants = tenants;
        this.transitions = transitions;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            every = "${kim.transition.look-every:6h}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> lookEverywhere() {
        return EveryTenant.inTurn("look at transitions", this::look);
    }

    /** Looks through the open cases of a tenant, page by page, each in a transaction of its own. */
    Uni<Void> look(KiKey ki) {
        return lookAfter(ki, FIRST);
    }

    private Uni<Void> lookAfter(KiKey ki, UUID last) {
        return tenants.in(ki, () -> page(ki, last))
                .chain(page -> page.size() < PAGE ? Uni.createFrom().voidItem() : lookAfter(ki, page.getLast()));
    }

    private Uni<List<UUID>> page(KiKey ki, UUID last) {
        var today = LocalDate.now(clock);
        return told.candidates(ki, last, TransitionRules.bornFrom(today), TransitionRules.bornTo(today), PAGE)
                .call(page -> transitions.expected(page).chain(all -> tell(all, today)));
    }

    private Uni<Void> tell(List<Expected> all, LocalDate today) {
        var chain = Uni.createFrom().voidItem();
        for (var one : all) {
            for (var transition : one.transitions()) {
                if (transition.cause() != Transition.Cause.SAID) {
                    chain = chain.chain(() -> tell(one, transition, today));
                }
            }
        }
        return chain;
    }

    private Uni<Void> tell(Expected one, Transition transition, LocalDate today) {
        var reached = Lead.reached(transition.expectedOn(), today);
        if (reached.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var months = reached.get();
        var file = one.file();
        return told.tell(file, transition.kind(), months, OffsetDateTime.now(clock))
                .chain(first -> first
                        ? events.append(
                                file.ki(),
                                CLOCK,
                                new CaseEvent.TransitionExpected(file.id(), transition.kind(), months))
                        : Uni.createFrom().voidItem());
    }
}
