package nrw.kim.kit.sample.note;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Notes over HTTP. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notizen")
public class NoteResource {
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private final NoteService service;
    private final CurrentActor actor;

    NoteResource(NoteService service, CurrentActor actor) {
        this.service = service;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.CASE_MANAGER)
    @Cancellable(false)
    @Operation(summary = "Notiz schreiben")
    @APIResponseSchema(value = Idempotency.Result.class, responseCode = "201", responseDescription = "geschrieben")
    public Uni<Response> write(@NotNull @Valid NoteRequest request, @HeaderParam("Idempotency-Key") String key) {
        return service.write(actor.get(), request, key)
                .map(result -> Response.created(URI.create("/api/v1/notes/" + result.id()))
                        .entity(result)
                        .build());
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Notizen, älteste zuerst")
    public Uni<Page<NoteView>> list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("after") @DefaultValue(FIRST) UUID after) {
        return service.list(actor.get(), after, limit);
    }

    @GET
    @Path("/about")
    @PermitAll
    @Operation(summary = "Was das ist")
    @APIResponse(responseCode = "200", description = "immer dasselbe")
    @APIResponse(responseCode = "406", description = "nur als JSON")
    public Uni<About> about() {
        return Uni.createFrom().item(new About("notes"));
    }

    /** What this is. */
    public record About(String name) {}

    /** Breaks in a way that nobody foresaw. */
    @GET
    @Path("/broken")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(hidden = true)
    public Uni<NoteView> broken() {
        return Uni.createFrom().failure(new IllegalStateException("password=secret"));
    }

    /** Breaks while its answer is written. */
    @GET
    @Path("/unwritable")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(hidden = true)
    public Uni<Unwritable> unwritable() {
        return Uni.createFrom().item(new Unwritable());
    }

    /** Has a getter that fails. */
    public static class Unwritable {
        public String getName() {
            throw new IllegalStateException("secret");
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Eine Notiz")
    @APIResponseSchema(NoteView.class)
    public Uni<Response> read(@PathParam("id") UUID id) {
        return service.read(actor.get(), id).map(NoteResource::versioned);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Cancellable(false)
    @Operation(summary = "Notiz schließen")
    @APIResponseSchema(NoteView.class)
    public Uni<Response> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.close(actor.get(), id, IfMatch.version(ifMatch)).map(NoteResource::versioned);
    }

    private static Response versioned(NoteView note) {
        return Response.ok(note).header("ETag", IfMatch.etag(note.version())).build();
    }
}
