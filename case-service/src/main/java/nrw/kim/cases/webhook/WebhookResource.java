package nrw.kim.cases.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.webhook.WebhookViews.DeliveryView;
import nrw.kim.cases.webhook.WebhookViews.WebhookView;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rückmeldungen an das System der zuweisenden Stelle. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final WebhookService webhooks;
    private final CurrentActor actor;

    WebhookResource(WebhookService webhooks, CurrentActor actor) {
        this.webhooks = webhooks;
        this.actor = actor;
    }

    /** Where to tell the status of the body's referrals. */
    @Schema(name = "RegisterWebhookRequest")
    public record RegisterRequest(@NotBlank @Size(max = 500) String url) {}

    /** Webhooks that the caller may see. */
    @Schema(name = "Webhooks")
    public record WebhookList(List<WebhookView> items) {}

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.REFERRER)
    @Operation(
            summary = "Webhook anmelden",
            description =
                    "Nur https, keine privaten Netze. Das Geheimnis für die Signatur steht nur in dieser Antwort.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> register(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid RegisterRequest request) {
        return webhooks.register(actor.get(), request.url(), key).map(opened -> Response.created(
                        URI.create("/api/v1/webhooks/" + opened.webhook().id()))
                .entity(WebhookView.withSecret(opened))
                .build());
    }

    @GET
    @RolesAllowed({Roles.REFERRER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Angemeldete Webhooks; für Stellen: die eigenen")
    public Uni<WebhookList> list() {
        return webhooks.list(actor.get())
                .map(all -> new WebhookList(all.stream().map(WebhookView::of).toList()));
    }

    @POST
    @Path("{id}/secret")
    @Cancellable(false)
    @RolesAllowed(Roles.REFERRER)
    @Operation(
            summary = "Neues Geheimnis für die Signatur",
            description =
                    "Steht nur in dieser Antwort. Bis formerSecretUntil trägt jede Nachricht zwei Signaturen, mit dem "
                            + "neuen und mit dem bisherigen Geheimnis. Ein weiterer Aufruf in dieser Zeit ersetzt nur das neue.")
    public Uni<WebhookView> renewSecret(@PathParam("id") UUID id) {
        return webhooks.renewSecret(actor.get(), id).map(WebhookView::withSecret);
    }

    @DELETE
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.REFERRER, Roles.TENANT_ADMIN})
    @Operation(summary = "Webhook abmelden; was noch aussteht, entfällt")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return webhooks.remove(actor.get(), id);
    }

    @GET
    @Path("{id}/deliveries")
    @RolesAllowed({Roles.REFERRER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Zustellungen eines Webhooks, neueste zuerst")
    public Uni<Page<DeliveryView>> deliveries(
            @PathParam("id") UUID id,
            @QueryParam("status") DeliveryStatus status,
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return webhooks.deliveries(actor.get(), id, status, after, limit)
                .map(found -> Page.of(found, limit, Delivery::id, Delivery::view));
    }

    @POST
    @Path("{id}/deliveries/{deliveryId}/replay")
    @Cancellable(false)
    @RolesAllowed({Roles.REFERRER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Zustellung noch einmal versuchen")
    public Uni<DeliveryView> replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return webhooks.replay(actor.get(), id, deliveryId).map(Delivery::view);
    }
}
