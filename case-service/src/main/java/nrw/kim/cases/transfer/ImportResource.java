package nrw.kim.cases.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Taking over cases of an earlier system; who takes them over becomes responsible for them. */
@Path("/api/v1/imports")
@Tag(name = "Übernahme und Export")
public class ImportResource {
    private final ImportService imports;
    private final CurrentActor actor;

    ImportResource(ImportService imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    @POST
    @Cancellable(false)
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Bestandsfälle aus CSV übernehmen, mit Bericht je Zeile",
            description = "Höchstens 500 Zeilen; Spalten in docs/integrate/import.md. Ohne dryRun=false wird nichts gespeichert.")
    public Uni<ImportReport> run(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun, @NotBlank String csv) {
        return imports.run(actor.get(), csv, dryRun);
    }
}
