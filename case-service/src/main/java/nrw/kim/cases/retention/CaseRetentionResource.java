package nrw.kim.cases.retention;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Aufbewahrung und Löschung eines Falls. */
@Path("/api/v1/cases/{caseId}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aufbewahrung und Löschung")
public class CaseRetentionResource {
    private final CaseRetentionService retention;
    private final CurrentActor actor;

    CaseRetentionResource(CaseRetentionService retention, CurrentActor actor) {
        this.retention = retention;
        this.actor = actor;
    }

    /** Why the case is erased before its years are over; the note is asked for where the reason says nothing. */
    @Schema(name = "CaseErasureRequest")
    public record ErasureRequest(
            @NotNull ErasureReason reason, @Size(max = 400) String note) {}

    /** Why, and up to and with which day, the case is not erased. */
    @Schema(name = "CaseErasureHold")
    public record HoldRequest(
            @NotNull LocalDate until,
            @NotNull ErasureHoldReason reason,
            @Size(max = 400) String note) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Wann der Fall gelöscht wird und was das aufhält")
    public Uni<RetentionView> read(@PathParam("caseId") UUID caseId) {
        return retention.read(actor.get(), caseId);
    }

    @POST
    @Path("erase")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(
            summary = "Löschung eines abgeschlossenen Falls ankündigen (Art. 17 DSGVO)",
            description =
                    "Gelöscht wird er nach sieben Tagen, wenn nichts anderes eingestellt ist; so lange lässt sich das"
                            + " zurücknehmen.")
    public Uni<RetentionView> erase(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid ErasureRequest request) {
        return retention.erase(actor.get(), caseId, IfMatch.version(version), request);
    }

    @POST
    @Path("take-back")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Angekündigte Löschung zurücknehmen")
    public Uni<RetentionView> takeBack(@PathParam("caseId") UUID caseId, @HeaderParam("If-Match") String version) {
        return retention.takeBack(actor.get(), caseId, IfMatch.version(version));
    }

    @POST
    @Path("hold")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Löschung bis zu einem Tag aussetzen (Art. 17 Abs. 3, Art. 18 DSGVO)")
    public Uni<RetentionView> hold(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid HoldRequest request) {
        return retention.hold(actor.get(), caseId, IfMatch.version(version), request);
    }

    @POST
    @Path("release")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Aussetzung der Löschung beenden")
    public Uni<RetentionView> release(@PathParam("caseId") UUID caseId, @HeaderParam("If-Match") String version) {
        return retention.release(actor.get(), caseId, IfMatch.version(version));
    }
}
