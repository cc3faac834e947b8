package nrw.kim.cases.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Bestandsaufnahmen of a case. */
@Path("/api/v1/cases/{caseId}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bestandsaufnahme")
public class AssessmentResource {
    private final AssessmentService assessments;
    private final CurrentActor actor;

    AssessmentResource(AssessmentService assessments, CurrentActor actor) {
        this.assessments = assessments;
        this.actor = actor;
    }

    /** A new assessment; Lebensbereiche without any entry are left out. */
    public record AssessmentRequest(
            @NotEmpty @Size(max = 9) @Valid List<@NotNull AssessedDomain> domains) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Bestandsaufnahmen, neueste zuerst")
    public Uni<AssessmentList> list(@PathParam("caseId") UUID caseId) {
        return assessments.list(actor.get(), caseId);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Bestandsaufnahme erheben")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> take(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid AssessmentRequest request) {
        return assessments.take(actor.get(), caseId, key, request.domains()).map(view -> Response.created(
                        URI.create("/api/v1/cases/" + caseId + "/assessments/" + view.id()))
                .entity(view)
                .build());
    }
}
