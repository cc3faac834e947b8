package nrw.kim.cases.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How webhooks look from outside. */
final class WebhookViews {
    private WebhookViews() {}

    /**
     * A webhook.
     *
     * @param secret shown once, in the answer to its registration and to its renewal; null else
     * @param formerSecretUntil until when the former secret signs, too; null if there is none
     */
    @Schema(name = "Webhook")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookView(
            UUID id,
            String ki,
            UUID org,
            String url,
            @Nullable String secret,
            @Nullable OffsetDateTime formerSecretUntil,
            OffsetDateTime createdAt,
            String createdBy) {
        static WebhookView of(Webhook webhook) {
            return view(webhook, null);
        }

        static WebhookView withSecret(WebhookService.Opened opened) {
            return view(opened.webhook(), opened.secret());
        }

        private static WebhookView view(Webhook w, String secret) {
            return new WebhookView(
                    w.id(), w.ki(), w.org(), w.url(), secret, w.formerUntil(), w.createdAt(), w.createdBy());
        }
    }

    /**
     * One message on its way.
     *
     * @param subject id of what it tells of
     * @param nextAttemptAt null if there will be none
     * @param lastStatus HTTP status of the receiver at the last attempt
     * @param lastError why there was no answer at the last attempt
     */
    @Schema(name = "WebhookDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryView(
            UUID id,
            UUID subject,
            DeliveryStatus status,
            int attempts,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime nextAttemptAt,
            @Nullable OffsetDateTime deliveredAt,
            @Nullable Integer lastStatus,
            @Nullable String lastError) {}
}
