package nrw.kim.cases.consent;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nrw.kim.cases.consent.ConsentTextService.TextView;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Texte der Einwilligung in zehn Sprachen und ihre Prüfung. */
@Path("/api/v1/consents/texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einwilligungen: Texte")
public class ConsentTextResource {
    private final ConsentTextService texts;
    private final CurrentActor actor;

    ConsentTextResource(ConsentTextService texts, CurrentActor actor) {
        this.texts = texts;
        this.actor = actor;
    }

    /** All texts. */
    @Schema(name = "ConsentTextList")
    public record TextList(List<TextView> items) {}

    /** Who has checked a translation. */
    @Schema(name = "ConsentTextReviewRequest")
    public record ReviewRequest(@NotBlank @Size(max = 200) String reviewer) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Sprachen, Fassung und ob die Übersetzung geprüft ist")
    public Uni<TextList> list() {
        return texts.list(actor.get()).map(TextList::new);
    }

    @POST
    @Path("{language}/review")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Übersetzung als geprüft festhalten")
    public Uni<TextList> review(@PathParam("language") String language, @NotNull @Valid ReviewRequest request) {
        return texts.review(actor.get(), language, request.reviewer()).map(TextList::new);
    }
}
