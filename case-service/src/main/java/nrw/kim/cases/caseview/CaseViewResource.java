package nrw.kim.cases.caseview;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** Gespeicherte Ansichten der Fallliste. */
@Path("/api/v1/case-views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fälle: gespeicherte Ansichten")
public class CaseViewResource {
    private final CaseViewService views;
    private final CurrentActor actor;

    CaseViewResource(CaseViewService views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    /** The own views by name. */
    @Schema(name = "CaseViewList")
    record ViewList(List<CaseView.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Eigene Ansichten")
    public Uni<ViewList> list() {
        return views.list(actor.get())
                .map(all -> new ViewList(all.stream().map(CaseView::view).toList()));
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Ansicht speichern oder ändern; die Kennung vergibt, wer speichert")
    public Uni<CaseView.View> keep(@PathParam("id") UUID id, @NotNull @Valid CaseView.Content content) {
        return views.keep(actor.get(), id, content).map(CaseView::view);
    }

    @DELETE
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Ansicht entfernen")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return views.remove(actor.get(), id);
    }
}
