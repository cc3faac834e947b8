package nrw.kim.cases.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Taking over cases of an earlier system; who takes them over becomes responsible for them. */
@Path("/api/v1/imports")
@Tag(name = "Übernahme und Export")
public class ImportResource {
    private static final String CSV = "text/csv";

    private final ImportService imports;
    private final CurrentActor actor;

    ImportResource(ImportService imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    // The type is judged here and not by the router: who may not is told so before anything is said about the body.
    @POST
    @Cancellable(false)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Bestandsfälle aus CSV übernehmen, mit Bericht je Zeile",
            description =
                    "Höchstens 500 Zeilen; Spalten in docs/integrate/import.md. Ohne dryRun=false wird nichts gespeichert.")
    public Uni<ImportReport> run(
            @HeaderParam("Content-Type") String type,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
                    String csv) {
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(CSV)) {
            throw Problem.of(415, "unsupported-media-type");
        }
        return imports.run(actor.get(), csv == null ? "" : csv, dryRun);
    }
}
