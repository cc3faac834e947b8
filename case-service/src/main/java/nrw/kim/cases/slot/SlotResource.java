package nrw.kim.cases.slot;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Freie Termine of the KI's sites; say nothing of who has the others. */
@Path("/api/v1/free-slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Freie Termine")
public class SlotResource {
    private static final String LANGUAGE = "[a-z]{2,3}";

    private final SlotService slots;
    private final CurrentActor actor;

    SlotResource(SlotService slots, CurrentActor actor) {
        this.slots = slots;
        this.actor = actor;
    }

    /** Free slots, earliest first. */
    @Schema(name = "FreeSlotList")
    public record SlotList(List<Slot> items) {}

    /** Next free slots, nearest site first. */
    @Schema(name = "NextFreeSlotList")
    public record NextSlotList(List<NextSlot> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Freie Termine eines Standorts, früheste zuerst",
            description = "Sprechzeiten mit Termin ohne vergebene Termine, Feiertage und Schließzeiten.")
    public Uni<SlotList> free(
            @NotNull @QueryParam("siteId") UUID siteId,
            @NotNull @QueryParam("from") LocalDate from,
            @NotNull @QueryParam("to") LocalDate to,
            @QueryParam("language") @Pattern(regexp = LANGUAGE) String language) {
        return slots.free(actor.get(), siteId, new SlotService.Days(from, to), language)
                .map(SlotList::new);
    }

    @GET
    @Path("next")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Nächster freier Termin je Standort, der nächstgelegene Standort zuerst")
    public Uni<NextSlotList> next(
            @QueryParam("ags") @Pattern(regexp = Ags.PATTERN) String ags,
            @QueryParam("language") @Pattern(regexp = LANGUAGE) String language) {
        return slots.next(actor.get(), ags == null ? null : new Ags(ags), language)
                .map(NextSlotList::new);
    }
}
