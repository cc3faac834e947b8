package nrw.kim.cases.personfile;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nrw.kim.cases.person.PersonChange;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Die Person zum Fall. */
@Path("/api/v1/cases/{caseId}/person")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personen")
public class PersonFileResource {
    private final PersonFileService persons;
    private final CurrentActor actor;

    PersonFileResource(PersonFileService persons, CurrentActor actor) {
        this.persons = persons;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Angaben zur Person; der Zugriff wird protokolliert")
    @APIResponseSchema(PersonFileView.class)
    public Uni<Response> read(@PathParam("caseId") UUID caseId) {
        return persons.read(actor.get(), caseId).map(PersonFileResource::tagged);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Angaben zur Person berichtigen oder ergänzen",
            description = "Wohnort, Aufenthaltsstatus und Rechtskreis ändern sich mit einem Tag: siehe person-history.")
    @APIResponseSchema(PersonFileView.class)
    public Uni<Response> change(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid PersonChange change) {
        return persons.change(actor.get(), caseId, IfMatch.version(version), change)
                .map(PersonFileResource::tagged);
    }

    private static Response tagged(PersonFileView view) {
        return Response.ok(view).tag(String.valueOf(view.version())).build();
    }
}
