package nrw.kim.cases.gap;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Systemlücken reported out of a case. */
@Path("/api/v1/cases/{caseId}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systemlücke melden")
public class GapReportResource {
    private final GapReportService reports;
    private final CurrentActor actor;

    GapReportResource(GapReportService reports, CurrentActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    /** All gaps reported out of a case. */
    public record GapReportList(List<GapReport.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Aus dem Fall gemeldete Systemlücken mit ihrem Stand")
    public Uni<GapReportList> list(@PathParam("caseId") UUID caseId) {
        return reports.list(actor.get(), caseId)
                .map(all -> new GapReportList(all.stream().map(GapReport::view).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Systemlücke melden, ohne Angaben zur Person")
    @APIResponseSchema(
            value = GapReport.View.class,
            responseCode = "202",
            responseDescription = "gemeldet; die Steuerung antwortet später")
    public Uni<Response> report(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid GapRequest request) {
        return reports.report(actor.get(), caseId, key, request)
                .map(report -> Response.accepted(report.view()).build());
    }
}
