package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case manager's side of answer links: makes one and sees token and code this once. */
@ApplicationScoped
public class LinkService {
    private final TenantTransaction tenants;
    private final HandoverService handovers;
    private final LinkRepository links;
    private final LinkConfig config;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    LinkService(
            TenantTransaction tenants,
            HandoverService handovers,
            LinkRepository links,
            LinkConfig config,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.handovers = handovers;
        this.links = links;
        this.config = config;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new link.
     *
     * @param token goes to the body by mail, behind the {@code #} of the answer page, so that no server sees it in an address
     * @param code is told on the phone; shown only now
     */
    @Schema(name = "HandoverLinkCreated")
    public record Created(UUID id, String token, String code, OffsetDateTime expiresAt) {}

    /**
     * Makes a link and closes those made before. The same key a second time is refused: token and code are kept nowhere, so
     * they cannot be told again, and another link would close the one that may already be on its way.
     */
    Uni<Created> create(Actor actor, UUID handoverId, String key) {
        var ki = actor.onlyKi();
        var token = LinkSecret.newToken(ki);
        var code = LinkSecret.newCode();
        var secrets = new HandoverLink.Secrets(LinkSecret.hashOfToken(token), LinkSecret.hashOfCode(code, token));
        return store(actor, handoverId, secrets, key)
                .map(link -> new Created(link.id(), token, code, link.expiresAt()));
    }

    private Uni<HandoverLink> store(Actor actor, UUID handoverId, HandoverLink.Secrets secrets, String key) {
        var id = ids.next();
        var now = OffsetDateTime.now(clock);
        return tenants.of(actor, () -> handovers
                .forWork(actor, handoverId)
                .invoke(handover -> {
                    if (handover.recipientKind() == RecipientKind.ABH) {
                        throw Problem.conflict("answered-in-abh-service");
                    }
                    HandoverMove.ASK.from(handover.status());
                })
                .chain(handover -> idempotency.once(
                        handover.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("link " + handoverId),
                        id,
                        () -> closeAll(handoverId, now)
                                .chain(() -> links.persistAndFlush(new HandoverLink(
                                        id, handover, secrets, actor, now, now.plus(config.validFor()))))))
                .invoke(result -> {
                    if (result.replayed()) {
                        throw Problem.conflict("link-already-shown");
                    }
                })
                .chain(result -> links.findById(id)));
    }

    private Uni<Void> closeAll(UUID handoverId, OffsetDateTime now) {
        return links.open(handoverId)
                .invoke(all -> all.forEach(link -> link.close(now)))
                .replaceWithVoid();
    }
}
