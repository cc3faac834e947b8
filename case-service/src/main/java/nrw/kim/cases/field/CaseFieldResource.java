package nrw.kim.cases.field;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Zusatzfelder in der Fallakte. */
@Path("/api/v1/cases/{caseId}/additional-fields")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zusatzfelder")
public class CaseFieldResource {
    private final CaseFieldService fields;
    private final CurrentActor actor;

    CaseFieldResource(CaseFieldService fields, CurrentActor actor) {
        this.fields = fields;
        this.actor = actor;
    }

    /**
     * What shall stand in a field.
     *
     * @param value null empties the field
     * @param version of the value that was seen; null where there was none
     */
    @Schema(name = "CaseAdditionalValue")
    public record ValueRequest(
            @NotNull UUID fieldId,
            @Size(min = 1, max = 1000) String value,
            Integer version) {}

    /** Values to set; fields that are not named stay. */
    @Schema(name = "CaseAdditionalValues")
    public record ValuesRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid ValueRequest> values) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Zusatzfelder dieses Falls, soweit die Datengruppe gelesen werden darf")
    public Uni<CaseFieldService.Entries> read(@PathParam("caseId") UUID caseId) {
        return fields.read(actor.get(), caseId);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Zusatzfelder ausfüllen", description = "Jeder Wert nennt die Fassung, die gesehen wurde.")
    public Uni<CaseFieldService.Entries> write(
            @PathParam("caseId") UUID caseId, @NotNull @Valid ValuesRequest request) {
        var wishes = request.values().stream()
                .map(value -> new CaseFieldService.Wish(value.fieldId(), value.value(), value.version()))
                .toList();
        return fields.write(actor.get(), caseId, wishes);
    }
}
