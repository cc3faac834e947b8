package nrw.kim.cases.consent;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Der Text einer Einwilligung, bevor sie erteilt ist. POST, weil er den Namen der Person trägt und nirgends bleibt. */
@Path("/api/v1/cases/{caseId}/consent-wording")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einwilligungen: Texte")
public class ConsentWordingResource {
    private final ConsentTextService texts;
    private final ConsentPrintService print;
    private final CurrentActor actor;

    ConsentWordingResource(ConsentTextService texts, ConsentPrintService print, CurrentActor actor) {
        this.texts = texts;
        this.print = print;
        this.actor = actor;
    }

    /** The text in the person's language, then the binding German one if that is another. */
    @Schema(name = "ConsentWordings")
    public record Wordings(List<ConsentWording> items) {}

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Text der Einwilligung, ausgefüllt, zum Vorlesen und Mitlesen")
    public Uni<Wordings> wording(@PathParam("caseId") UUID caseId, @NotNull @Valid WordingRequest request) {
        return texts.wording(actor.get(), caseId, request).map(Wordings::new);
    }

    @POST
    @Path("document")
    @Cancellable(false)
    @Produces("application/pdf")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Derselbe Text zum Unterschreiben auf Papier (PDF)")
    public Uni<byte[]> document(@PathParam("caseId") UUID caseId, @NotNull @Valid WordingRequest request) {
        return print.blank(actor.get(), caseId, request);
    }
}
