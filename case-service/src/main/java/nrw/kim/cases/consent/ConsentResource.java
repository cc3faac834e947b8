package nrw.kim.cases.consent;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Withdrawal of a consent: one step, nothing to fill in. */
@Path("/api/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einwilligungen")
public class ConsentResource {
    private final ConsentService consents;
    private final ConsentPrintService print;
    private final CurrentActor actor;
    private final Clock clock;

    ConsentResource(ConsentService consents, ConsentPrintService print, CurrentActor actor, Clock clock) {
        this.consents = consents;
        this.print = print;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("{id}/withdraw")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Einwilligung widerrufen; wirkt sofort")
    public Uni<Consent.View> withdraw(@PathParam("id") UUID id) {
        return consents.withdraw(actor.get(), id).map(consent -> consent.view(LocalDate.now(clock)));
    }

    @GET
    @Path("{id}/document")
    @Produces("application/pdf")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Einwilligung drucken (PDF), in der Sprache der Person und auf Deutsch")
    public Uni<byte[]> document(@PathParam("id") UUID id) {
        return print.given(actor.get(), id);
    }
}
