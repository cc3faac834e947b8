package nrw.kim.cases.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.problem.Problem;

/**
 * One message to one webhook.
 *
 * <pre>
 * PENDING ── taken by the receiver ───▶ DELIVERED
 *    ▲ └──── last attempt refused ────▶ FAILED
 *    └─────── replay by hand ───────────┘
 * </pre>
 */
@Entity
@Table(name = "webhook_delivery")
class Delivery {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "webhook_id")
    private UUID webhookId;

    private UUID subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "delivered_at")
    private OffsetDateTime deliveredAt;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_error")
    private String lastError;

    protected Delivery() {}

    Delivery(UUID id, Webhook webhook, UUID subject, String body, OffsetDateTime now) {
        this.id = id;
        this.ki = webhook.ki();
        this.webhookId = webhook.id();
        this.subject = subject;
        this.body = body;
        this.status = DeliveryStatus.PENDING;
        this.dueAt = now;
        this.createdAt = now;
    }

    /** Writes down how an attempt ended, and when the next one is due. */
    void settle(Outcome outcome, int mostAttempts, Duration pause, OffsetDateTime now) {
        lastStatus = outcome.status();
        lastError = outcome.error();
        if (outcome.taken()) {
            status = DeliveryStatus.DELIVERED;
            deliveredAt = now;
        } else if (attempts >= mostAttempts) {
            status = DeliveryStatus.FAILED;
        } else {
            dueAt = now.plus(pause);
        }
    }

    /** Begins anew; the receiver knows it by its id, should it have taken it before. */
    void replay(OffsetDateTime now) {
        if (status == DeliveryStatus.PENDING) {
            throw Problem.transitionRefused(status, "replay");
        }
        status = DeliveryStatus.PENDING;
        attempts = 0;
        deliveredAt = null;
        dueAt = now;
    }

    boolean isFor(UUID webhook) {
        return webhookId.equals(webhook);
    }

    boolean isPending() {
        return status == DeliveryStatus.PENDING;
    }

    UUID id() {
        return id;
    }

    int attempts() {
        return attempts;
    }

    WebhookViews.DeliveryView view() {
        return new WebhookViews.DeliveryView(
                id,
                subject,
                status,
                attempts,
                createdAt,
                status == DeliveryStatus.PENDING ? dueAt : null,
                deliveredAt,
                lastStatus,
                lastError);
    }
}
