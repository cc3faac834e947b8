package nrw.kim.cases.export;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Falldokumentation for another system, and how its file looks. */
@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Übernahme und Export")
public class ExportResource {
    private final ExportService exports;
    private final MappingService mappings;
    private final CurrentActor actor;

    ExportResource(ExportService exports, MappingService mappings, CurrentActor actor) {
        this.exports = exports;
        this.mappings = mappings;
        this.actor = actor;
    }

    /** The mapping in force; {@code version} 0 is the one of the house. */
    @Schema(name = "ExportMappingView")
    public record MappingView(@Schema(required = true) int version, String separator, List<ExportColumn> columns) {
        static MappingView of(MappingService.Versioned found) {
            return new MappingView(
                    found.version(),
                    found.mapping().separator(),
                    found.mapping().columns());
        }
    }

    @GET
    @Path("case-documentation")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Falldokumentation des KI als CSV, etwa für die Datenbank KIM",
            description =
                    "Fälle, die im Zeitraum an mindestens einem Tag offen waren: Gruppen, Schlüssel, Tage und Zahlen, keine Namen"
                            + " und kein Freitext. Spalten nach der Zuordnung des KI; jeder Fall wird protokolliert.")
    public Uni<RestResponse<String>> documentation(
            @NotNull @QueryParam("from") LocalDate from, @NotNull @QueryParam("until") LocalDate until) {
        return exports.write(actor.get(), from, until).map(csv -> ResponseBuilder.ok(csv)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"falldokumentation-%s-%s.csv\"".formatted(from, until))
                .build());
    }

    @GET
    @Path("mapping")
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Zuordnung der Spalten; ohne eigene gilt die Vorgabe")
    public Uni<MappingView> mapping() {
        return mappings.read(actor.get()).map(MappingView::of);
    }

    @PUT
    @Path("mapping")
    @Cancellable(false)
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Operation(summary = "Zuordnung der Spalten festlegen")
    public Uni<MappingView> replace(@HeaderParam("If-Match") String version, @NotNull @Valid ExportMapping mapping) {
        return mappings.replace(actor.get(), IfMatch.version(version), mapping).map(MappingView::of);
    }
}
