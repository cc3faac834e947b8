package nrw.kim.cases.targetgroup;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.person.Groups;
import nrw.kim.events.Ags;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Zielgruppe, bevor ein Fall angelegt ist. */
@Path("/api/v1/target-group-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zielgruppen")
public class TargetGroupCheckResource {
    private final TargetGroupService groups;
    private final CurrentActor actor;

    TargetGroupCheckResource(TargetGroupService groups, CurrentActor actor) {
        this.groups = groups;
        this.actor = actor;
    }

    /** What is known so far, without a name. */
    @Schema(name = "TargetGroupCheck")
    public record Check(
            @Nullable @PastOrPresent LocalDate birthDate,
            @Nullable @PastOrPresent LocalDate hereSince,
            @Nullable ResidenceStatus residenceStatus,
            @Size(max = 5) @Nullable List<@NotNull @Pattern(regexp = "[0-9]{3}") String> nationalities,
            @Nullable @Pattern(regexp = Ags.PATTERN) String ags,
            @Nullable Boolean otherCaseManagement) {

        Features features() {
            var status = residenceStatus == null || residenceStatus == ResidenceStatus.UNBEKANNT
                    ? null
                    : Groups.status(residenceStatus);
            var nationality =
                    nationalities == null || nationalities.isEmpty() ? null : Groups.nationality(nationalities);
            return new Features(
                    birthDate, hereSince, status, nationality, ags, otherCaseManagement, List.of(), List.of());
        }
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Hinweis mit Gründen ohne Namen; nichts wird gespeichert")
    public Uni<TargetHint> check(@NotNull @Valid Check check) {
        return groups.of(actor.get(), check.features());
    }
}
