package nrw.kim.cases.slot;

import java.util.Comparator;
import java.util.UUID;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.events.Ags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next free appointment of a site. */
@Schema(name = "NextFreeSlot")
public record NextSlot(UUID siteId, String siteName, Ags ags, Nearness nearness, Slot slot) {
    static final Comparator<NextSlot> NEAREST_THEN_EARLIEST = Comparator.comparing(NextSlot::nearness)
            .thenComparing(next -> next.slot.startsAt().toInstant())
            .thenComparing(NextSlot::siteName);

    /** How near a site is to where the person lives, as far as the directory knows: the nearest first. */
    @Schema(name = "SiteNearness")
    public enum Nearness {
        /** In the person's Kommune. */
        IN_KOMMUNE,
        /** Elsewhere, but there for the person's Kommune. */
        SERVES_KOMMUNE,
        /** Elsewhere in the KI. */
        ELSEWHERE
    }

    static NextSlot of(KnownSite site, Ags residence, Slot slot) {
        return new NextSlot(site.id(), site.name(), site.ags(), nearnessOf(site, residence), slot);
    }

    private static Nearness nearnessOf(KnownSite site, Ags residence) {
        if (residence == null || !site.serves(residence)) {
            return Nearness.ELSEWHERE;
        }
        return site.liesIn(residence) ? Nearness.IN_KOMMUNE : Nearness.SERVES_KOMMUNE;
    }
}
