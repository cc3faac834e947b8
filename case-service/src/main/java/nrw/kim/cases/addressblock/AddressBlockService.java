package nrw.kim.cases.addressblock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Sets and lifts Auskunftssperren, each with a reason; both stand in the access log beside the reads. */
@ApplicationScoped
public class AddressBlockService {

    /** Whatever else holds a copy of the address hides it too, in the same transaction. */
    public interface Effect {
        /** The address of the case's person is hidden from now on, or open again. */
        Uni<Void> onBlock(Case file, boolean blocked);
    }

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final AddressBlockRepository blocks;
    private final CarriedBlockRepository carried;
    private final Instance<Effect> effects;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    AddressBlockService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            AddressBlockRepository blocks,
            CarriedBlockRepository carried,
            Instance<Effect> effects,
            Idempotency idempotency,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.blocks = blocks;
        this.carried = carried;
        this.effects = effects;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The blocks of a person.
     *
     * @param blocked there is one now; it may have come with a referral, without an entry of its own
     */
    record Standing(boolean blocked, List<AddressBlock.View> items) {
        /** Every block that is set makes another. */
        int version() {
            return items.size();
        }
    }

    Uni<Standing> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.ADDRESS_BLOCK_READ)
                .chain(file -> standing(actor, file)));
    }

    Uni<Standing> set(Actor actor, UUID caseId, AddressBlockRequest request, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .call(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(file -> standing(actor, file)));
    }

    /** Who lifts a block has seen it: one that was set meanwhile, for another reason, keeps the address hidden. */
    Uni<Standing> lift(Actor actor, UUID caseId, int version, String reason) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .call(file -> persons.get(file.personId()).invoke(person -> {
                    if (!person.data().addressBlocked()) {
                        throw Problem.conflict("address-not-blocked");
                    }
                }))
                .call(file -> blocks.of(file.personId()).invoke(all -> IfMatch.check(version, all.size())))
                .call(file -> blocks.open(file.personId())
                        .invoke(block -> {
                            if (block != null) {
                                block.lift(reason, actor, OffsetDateTime.now(clock));
                            }
                        })
                        .call(blocks::flush))
                .call(file -> carried.forget(file.personId()))
                .call(file -> apply(actor, file, false, AccessAction.ADDRESS_BLOCK_LIFTED))
                .chain(file -> standing(actor, file)));
    }

    /** A referral joins the case: a block that either of them knows holds for both. In the caller's transaction. */
    public Uni<Void> joined(Actor actor, Case file, boolean referralBlocked) {
        return (referralBlocked
                        ? carried.forget(file.personId())
                        : Uni.createFrom().voidItem())
                .chain(() -> persons.get(file.personId()))
                .chain(person -> referralBlocked || person.data().addressBlocked()
                        ? apply(actor, file, true, AccessAction.ADDRESS_BLOCK_SET)
                        : Uni.createFrom().voidItem());
    }

    /** Hides the address of a person who turned out to be one under a block. In the caller's transaction. */
    Uni<Void> carry(Actor actor, Case file) {
        return apply(actor, file, true, AccessAction.ADDRESS_BLOCK_SET);
    }

    /** Opens the address again, unless a block of the person's own was set meanwhile. In the caller's transaction. */
    Uni<Void> giveBack(Actor actor, Case file) {
        return blocks.open(file.personId())
                .chain(own -> own == null
                        ? apply(actor, file, false, AccessAction.ADDRESS_BLOCK_LIFTED)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, AddressBlockRequest request) {
        return blocks.open(file.personId())
                .invoke(open -> {
                    if (open != null) {
                        throw Problem.conflict("address-already-blocked");
                    }
                })
                .chain(() ->
                        blocks.persistAndFlush(new AddressBlock(id, file, request, actor, OffsetDateTime.now(clock))))
                .chain(() -> apply(actor, file, true, AccessAction.ADDRESS_BLOCK_SET));
    }

    private Uni<Void> apply(Actor actor, Case file, boolean blocked, AccessAction action) {
        var chain = persons.blockAddress(file.personId(), blocked);
        for (var effect : effects) {
            chain = chain.chain(() -> effect.onBlock(file, blocked));
        }
        return chain.chain(() -> accessLog.read(file.ki(), actor, "CASE_WORK", action, file.id(), file.personId()));
    }

    private Uni<Standing> standing(Actor actor, Case file) {
        return cases.knowsAddress(actor, file)
                .chain(withReasons -> persons.get(file.personId()).chain(person -> blocks.of(person.id())
                        .map(all -> new Standing(
                                person.data().addressBlocked(),
                                all.stream()
                                        .map(block -> block.view(withReasons, LocalDate.now(clock)))
                                        .toList()))));
    }
}
