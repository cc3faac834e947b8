package nrw.kim.cases.share;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Berechnung der Stellenanteile. */
@Path("/api/v1/team/share-calculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Zuständigkeiten")
public class ShareCalculationResource {
    private final ShareCalculationService calculations;
    private final CurrentActor actor;

    ShareCalculationResource(ShareCalculationService calculations, CurrentActor actor) {
        this.calculations = calculations;
        this.actor = actor;
    }

    /** The newest first. */
    @Schema(name = "PostShareCalculations")
    public record Calculations(List<ShareCalculation.View> items) {}

    /** What taking over would change, by key of the Kommune. */
    @Schema(name = "PostShareTakeover")
    public record TakeoverLines(List<TakeoverLine> items) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Berechnungen der Stellenanteile, die jüngste zuerst")
    public Uni<Calculations> list() {
        return calculations.list(actor.get()).map(Calculations::new);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Stellenanteile nach der Zahl der ausländischen Personen je Kommune berechnen",
            description =
                    "Verfahren der größten Reste; bei gleichem Rest zuerst die Kommune mit mehr Personen, dann der"
                            + " kleinere Schlüssel. Das Ergebnis ist ein Vorschlag und ändert keine Zuständigkeit.")
    @APIResponseSchema(value = ShareCalculation.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> calculate(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid ShareCalculationRequest request) {
        return calculations.calculate(actor.get(), request, key).map(made -> Response.created(
                        URI.create("/api/v1/team/share-calculations/" + made.id()))
                .entity(made)
                .build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Eine Berechnung")
    public Uni<ShareCalculation.View> read(@PathParam("id") UUID id) {
        return calculations.read(actor.get(), id);
    }

    @GET
    @Path("{id}/csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Eine Berechnung als CSV")
    public Uni<RestResponse<String>> csv(@PathParam("id") UUID id) {
        return calculations.read(actor.get(), id).map(found -> ResponseBuilder.ok(ShareCsv.of(found))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"stellenanteile-%s.csv\"".formatted(found.keyDate()))
                .build());
    }

    @GET
    @Path("{id}/takeover")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Was sich an den Zuständigkeiten änderte; nichts wird gespeichert")
    public Uni<TakeoverLines> preview(@PathParam("id") UUID id) {
        return calculations.preview(actor.get(), id).map(TakeoverLines::new);
    }

    @POST
    @Path("{id}/takeover")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Gewählte Anteile in die Zuständigkeiten übernehmen, alle oder keinen")
    public Uni<TakeoverLines> takeOver(@PathParam("id") UUID id, @NotNull @Valid TakeoverRequest chosen) {
        return calculations.takeOver(actor.get(), id, chosen).map(TakeoverLines::new);
    }
}
