package nrw.kim.cases.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.events.code.WithholdingReason;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Auskunft an die Person. */
@Path("/api/v1/cases/{caseId}/disclosure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rechte der Person")
public class DisclosureResource {
    private static final String LANGUAGES = "de|en";
    private static final String GERMAN = "de";

    private final DisclosureService disclosures;
    private final CurrentActor actor;

    DisclosureResource(DisclosureService disclosures, CurrentActor actor) {
        this.disclosures = disclosures;
        this.actor = actor;
    }

    /** Why an entry is left out. */
    @Schema(name = "DisclosureWithholdingRequest")
    public record WithholdingRequest(@NotNull WithholdingReason reason) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Auskunft nach Art. 15 DSGVO, maschinenlesbar (Art. 20)",
            description =
                    "Alles oder nichts: wer nicht alle Datengruppen des Falls liest, erhält keine. Der Zugriff wird protokolliert.")
    public Uni<Disclosure> make(
            @PathParam("caseId") UUID caseId,
            @QueryParam("language") @DefaultValue(GERMAN) @Pattern(regexp = LANGUAGES) String language) {
        return disclosures.make(actor.get(), caseId, language);
    }

    @GET
    @Path("preview")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Auskunft vor dem Herausgeben, mit Hinweisen auf genannte Dritte")
    public Uni<DisclosurePreview> preview(
            @PathParam("caseId") UUID caseId,
            @QueryParam("language") @DefaultValue(GERMAN) @Pattern(regexp = LANGUAGES) String language) {
        return disclosures.preview(actor.get(), caseId, language);
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Auskunft drucken (PDF)")
    public Uni<byte[]> document(
            @PathParam("caseId") UUID caseId,
            @QueryParam("language") @DefaultValue(GERMAN) @Pattern(regexp = LANGUAGES) String language) {
        return disclosures.print(actor.get(), caseId, language);
    }

    @PUT
    @Path("withheld/{section}/{entryId}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Eintrag aus der Auskunft nehmen (Art. 15 Abs. 4 DSGVO)",
            description = "Die Auskunft nennt, dass und warum er fehlt.")
    public Uni<Void> withhold(
            @PathParam("caseId") UUID caseId,
            @PathParam("section") String section,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid WithholdingRequest request) {
        return disclosures.withhold(actor.get(), caseId, named(section), entryId, request.reason());
    }

    @DELETE
    @Path("withheld/{section}/{entryId}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Eintrag doch in die Auskunft nehmen")
    public Uni<Void> release(
            @PathParam("caseId") UUID caseId,
            @PathParam("section") String section,
            @PathParam("entryId") UUID entryId) {
        return disclosures.release(actor.get(), caseId, named(section), entryId);
    }

    private static DisclosureSection named(String section) {
        return DisclosureSection.named(section).orElseThrow(Problem::notFound);
    }
}
