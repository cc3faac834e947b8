package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Das Übergabeprocedere des KI. */
@Path("/api/v1/handovers/procedere")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Procedere")
public class ProcedereResource {
    private final ProcedereService procedere;
    private final CurrentActor actor;

    ProcedereResource(ProcedereService procedere, CurrentActor actor) {
        this.procedere = procedere;
        this.actor = actor;
    }

    /** The checklist in force; {@code version} 0 is the default of the house. */
    @Schema(name = "ProcedereView")
    public record ProcedereView(@Schema(required = true) int version, List<Procedere.Point> items) {
        static ProcedereView of(ProcedereService.Versioned found) {
            return new ProcedereView(found.version(), found.procedere().points());
        }
    }

    /** A checklist to put in force; empty goes back to the default. */
    @Schema(name = "ProcedereRequest")
    public record ProcedereRequest(@NotNull @Size(max = 30) List<@NotNull @Valid PointRequest> items) {}

    /** A point to put in force. */
    @Schema(name = "ProcederePointRequest")
    public record PointRequest(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String code,

            @NotBlank @Size(max = 200) String label,
            boolean mandatory) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Übergabeprocedere: was vor einer Fallübergabe stehen muss")
    public Uni<ProcedereView> read() {
        return procedere.read(actor.get()).map(ProcedereView::of);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Übergabeprocedere festlegen; eine leere Liste stellt die Vorgabe wieder her")
    public Uni<ProcedereView> replace(
            @HeaderParam("If-Match") String version, @NotNull @Valid ProcedereRequest request) {
        var points = request.items().stream()
                .map(p -> new Procedere.Point(p.code(), p.label(), p.mandatory(), Procedere.isAutomatic(p.code())))
                .toList();
        return procedere.replace(actor.get(), IfMatch.version(version), points).map(ProcedereView::of);
    }
}
