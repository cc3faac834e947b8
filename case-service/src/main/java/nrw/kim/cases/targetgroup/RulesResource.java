package nrw.kim.cases.targetgroup;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Zielgruppenregeln des KI. */
@Path("/api/v1/target-group-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zielgruppen")
public class RulesResource {
    private final RulesService rules;
    private final TargetGroupService hints;
    private final CurrentActor actor;

    RulesResource(RulesService rules, TargetGroupService hints, CurrentActor actor) {
        this.rules = rules;
        this.hints = hints;
        this.actor = actor;
    }

    /** The newest first. */
    @Schema(name = "TargetGroupRulesVersions")
    public record Versions(List<RulesVersion.View> items) {}

    /** Rules of other KI to begin with. */
    @Schema(name = "TargetGroupRulesExamples")
    public record Examples(List<RulesExamples.Example> items) {}

    /** How many open cases of the KI would belong; no case is named. */
    @Schema(name = "TargetGroupPreview")
    public record Preview(
            @Schema(required = true) long yes,
            @Schema(required = true) long unclear,
            @Schema(required = true) long no) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Zielgruppenregeln, wie sie gelten; ohne Regel gehört jede Person dazu")
    public Uni<RulesVersion.View> read() {
        return rules.read(actor.get());
    }

    @GET
    @Path("versions")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Fassungen der Zielgruppenregeln, die jüngste zuerst")
    public Uni<Versions> history() {
        return rules.history(actor.get()).map(Versions::new);
    }

    @GET
    @Path("examples")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Zielgruppen aus veröffentlichten Handlungskonzepten als Vorlage")
    public Uni<Examples> examples() {
        return Uni.createFrom().item(new Examples(RulesExamples.ALL));
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Zielgruppenregeln als Ganzes ersetzen; die früheren Fassungen bleiben")
    public Uni<RulesVersion.View> replace(@HeaderParam("If-Match") String version, @NotNull @Valid TargetRules wanted) {
        return rules.replace(actor.get(), IfMatch.version(version), wanted);
    }

    @POST
    @Path("preview")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(
            summary = "Wie viele offene Fälle nach diesen Regeln dazugehörten; nur die Zahl, nichts wird gespeichert")
    public Uni<Preview> preview(@NotNull @Valid TargetRules wanted) {
        return hints.preview(actor.get(), wanted);
    }
}
