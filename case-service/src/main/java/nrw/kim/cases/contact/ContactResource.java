package nrw.kim.cases.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Beratungskontakte of a case. */
@Path("/api/v1/cases/{caseId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beratungskontakte")
public class ContactResource {
    private final ContactService contacts;
    private final CurrentActor actor;

    ContactResource(ContactService contacts, CurrentActor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Beratungskontakte, neueste zuerst")
    public Uni<ContactList> list(@PathParam("caseId") UUID caseId) {
        return contacts.list(actor.get(), caseId);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Beratungskontakt festhalten")
    @APIResponseSchema(value = Contact.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> record(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid ContactRequest request) {
        return contacts.record(actor.get(), caseId, key, request)
                .map(contact -> Response.created(URI.create("/api/v1/cases/" + caseId + "/contacts/" + contact.id()))
                        .entity(contact)
                        .build());
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Eigenen Beratungskontakt berichtigen; die frühere Fassung bleibt stehen",
            description = "Die Wiedervorlage gehört zum Fall und wird dort geändert.")
    public Uni<ContactList> correct(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid ContactCorrection what) {
        return contacts.correct(actor.get(), caseId, id, IfMatch.version(version), what);
    }

    @POST
    @Path("{id}/withdraw")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Eigenen Beratungskontakt zurücknehmen, der irrtümlich festgehalten wurde",
            description =
                    "Innerhalb von 24 Stunden, wenn nichts anderes eingestellt ist. Dass es ihn gab, bleibt stehen.")
    public Uni<ContactList> withdraw(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return contacts.withdraw(actor.get(), caseId, id, IfMatch.version(version));
    }
}
