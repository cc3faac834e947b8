package nrw.kim.abh.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Procedures of the own authority: opened, checked, decided, closed. */
@Path("/api/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verfahren", description = "Verfahren von ABH und EBH mit Voraussetzungsprüfung")
public class ProcedureResource {
    private final ProcedureService procedures;
    private final ProcedureOpeningService opening;
    private final CurrentActor actor;

    ProcedureResource(ProcedureService procedures, ProcedureOpeningService opening, CurrentActor actor) {
        this.procedures = procedures;
        this.opening = opening;
        this.actor = actor;
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Verfahren eröffnen, mit der geltenden Regelfassung")
    @APIResponseSchema(
            value = ProcedureView.class,
            responseCode = "201",
            responseDescription = "Eröffnet; die Regelfassung bleibt für dieses Verfahren fest")
    public Uni<RestResponse<ProcedureView>> open(
            @NotNull @Valid OpenRequest request, @HeaderParam("Idempotency-Key") String key) {
        return opening.open(actor.get(), request, key)
                .map(view -> ResponseBuilder.<ProcedureView>created(URI.create("/api/v1/procedures/" + view.id()))
                        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                        .entity(view)
                        .build());
    }

    @GET
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Verfahren auflisten, älteste zuerst")
    public Uni<Page<ProcedureListItem>> list(@BeanParam @Valid ProcedureFilter filter) {
        return procedures.list(actor.get(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Verfahren mit Voraussetzungen lesen; jeder Abruf wird protokolliert")
    public Uni<RestResponse<ProcedureView>> read(@PathParam("id") UUID id) {
        return procedures.read(actor.get(), id).map(ProcedureResource::tagged);
    }

    @PATCH
    @Path("/{id}/checklist/{code}")
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Stand einer Voraussetzung festhalten")
    public Uni<RestResponse<ProcedureView>> check(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid CheckRequest found) {
        return procedures
                .check(actor.get(), id, IfMatch.version(ifMatch), code, found)
                .map(ProcedureResource::tagged);
    }

    @POST
    @Path("/{id}/decide")
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(
            summary = "Entscheidung festhalten",
            description =
                    "Die Entscheidung trifft ein Mensch (Art. 22 DSGVO). Eine Erteilung trotz offener Voraussetzungen braucht"
                            + " eine Begründung, ein befristeter Titel ein Ende innerhalb der Höchstdauer der Regel.")
    public Uni<RestResponse<ProcedureView>> decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid DecisionRequest decision) {
        return procedures
                .decide(actor.get(), id, IfMatch.version(ifMatch), decision)
                .map(ProcedureResource::tagged);
    }

    @POST
    @Path("/{id}/close")
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Entschiedenes Verfahren abschließen")
    public Uni<RestResponse<ProcedureView>> close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var version = ifMatch == null ? null : (Integer) IfMatch.version(ifMatch);
        return procedures.close(actor.get(), id, version).map(ProcedureResource::tagged);
    }

    private static RestResponse<ProcedureView> tagged(ProcedureView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                .build();
    }
}
