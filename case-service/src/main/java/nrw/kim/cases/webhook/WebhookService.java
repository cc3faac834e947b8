package nrw.kim.cases.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Webhooks of bodies: a body's machine has its own, who coordinates or administers the KI sees all and their deliveries. */
@ApplicationScoped
public class WebhookService {
    private static final int MOST_OF_ONE = 5;

    private final TenantTransaction tenants;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookConfig config;
    private final SecretBox box;
    private final Vertx vertx;
    private final ObjectMapper json;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WebhookService(
            TenantTransaction tenants,
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookConfig config,
            SecretBox box,
            Vertx vertx,
            ObjectMapper json,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.config = config;
        this.box = box;
        this.vertx = vertx;
        this.json = json;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a receiver gets (standardwebhooks.com).
     *
     * @param type what happened
     * @param timestamp when it happened
     */
    record Message(String type, OffsetDateTime timestamp, Object data) {}

    /** A webhook with its secret, for the one answer that shows it. */
    record Opened(Webhook webhook, String secret) {}

    /**
     * Leaves a message for every webhook of the body, in the caller's transaction, which names the tenant.
     *
     * @param subject id of what it tells of
     * @param data no personal data
     */
    public Uni<Void> enqueue(KiKey ki, UUID org, UUID subject, String type, OffsetDateTime time, Object data) {
        return webhooks.of(ki, org).chain(all -> Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(webhook -> deliveries.persist(new Delivery(
                        ids.next(),
                        webhook,
                        subject,
                        written(new Message(type, time, data)),
                        OffsetDateTime.now(clock))))
                .collect()
                .last()
                .replaceWithVoid());
    }

    Uni<Opened> register(Actor actor, String url, String key) {
        var ki = actor.onlyKi();
        var id = ids.next();
        var target = Target.of(url, config.privateTargets());
        return resolved(target)
                .chain(() -> tenants.in(ki, () -> idempotency
                        .once(ki, actor.sub(), key, Idempotency.fingerprint("webhook " + url), id, () -> webhooks.of(
                                        ki, actor.org())
                                .invoke(existing -> requireRoom(existing, url))
                                .map(existing -> new Webhook(
                                        id,
                                        ki,
                                        actor,
                                        url,
                                        box.seal(id, Signature.newSecret(random)),
                                        OffsetDateTime.now(clock)))
                                .chain(webhooks::persistAndFlush))
                        .chain(result -> webhooks.findById(result.id()))
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .map(this::opened)));
    }

    /** The receiver takes it over within {@link WebhookConfig#overlap}, in which both sign. */
    Uni<Opened> renewSecret(Actor actor, UUID id) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return tenants.of(actor, () -> visible(actor, id)
                .invoke(webhook ->
                        webhook.renew(box.seal(id, Signature.newSecret(random)), now, now.plus(config.overlap())))
                .map(this::opened));
    }

    private Opened opened(Webhook webhook) {
        return new Opened(webhook, box.open(webhook.id(), webhook.secret()));
    }

    Uni<List<Webhook>> list(Actor actor) {
        return tenants.of(actor, () -> watches(actor) ? webhooks.inOrder() : webhooks.of(actor.org()));
    }

    Uni<Void> remove(Actor actor, UUID id) {
        return tenants.of(actor, () -> visible(actor, id).chain(webhooks::delete));
    }

    Uni<List<Delivery>> deliveries(Actor actor, UUID id, DeliveryStatus status, UUID before, int limit) {
        return tenants.of(actor, () -> visible(actor, id).chain(webhook -> deliveries.of(id, status, before, limit)));
    }

    Uni<Delivery> replay(Actor actor, UUID id, UUID deliveryId) {
        return tenants.of(actor, () -> visible(actor, id)
                .chain(webhook -> deliveries.findById(deliveryId))
                .map(found -> found != null && found.isFor(id) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(delivery -> delivery.replay(OffsetDateTime.now(clock))));
    }

    /** Resolving blocks, and the database is not needed for it. */
    private Uni<Void> resolved(Target target) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> target.resolve(config.privateTargets()))
                        .toCompletionStage())
                .replaceWithVoid();
    }

    private static void requireRoom(List<Webhook> existing, String url) {
        if (existing.stream().anyMatch(webhook -> webhook.url().equals(url))) {
            throw Problem.conflict("webhook-exists");
        }
        if (existing.size() >= MOST_OF_ONE) {
            throw Problem.conflict("webhooks-full").with("most", MOST_OF_ONE);
        }
    }

    private Uni<Webhook> visible(Actor actor, UUID id) {
        return webhooks.findById(id)
                .map(found -> found != null && (watches(actor) || found.belongsTo(actor.org())) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    private static boolean watches(Actor actor) {
        return actor.hasAny(Roles.COORDINATOR, Roles.TENANT_ADMIN);
    }

    private String written(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
