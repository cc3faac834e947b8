package nrw.kim.abh.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent.OrganisationChanged;
import nrw.kim.events.HandoverEvent.Offered;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.Ids;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;

/** What other services say in the tests. */
public final class Offers {
    /** Moers, Kreis Wesel. */
    public static final Ags MOERS = new Ags("05170024");
    /** Alpen, Kreis Wesel. */
    public static final Ags ALPEN = new Ags("05170004");

    private Offers() {}

    /** An offer as case-service says it. */
    public static Offered offer(UUID handover, UUID recipient, RecipientKind kind, HandoverPurpose purpose, Ags ags) {
        return new Offered(
                handover,
                UUID.randomUUID(),
                recipient,
                kind,
                HandoverKind.ACCOMPANIED,
                purpose,
                List.of(LifeDomain.MIGRATION, LifeDomain.WORK),
                ags,
                AgeGroup.A27_39,
                LocalDate.of(2026, 12, 18));
    }

    /** Lets a handover to an ABH in Kreis Wesel arrive and returns its id. */
    public static UUID arrived(UUID recipient) {
        return arrived(Officers.WESEL, recipient, MOERS, HandoverPurpose.RESIDENCE_PERSPECTIVE);
    }

    /** Lets a handover arrive and returns its id. */
    public static UUID arrived(String ki, UUID recipient, Ags ags, HandoverPurpose purpose) {
        var id = nextId();
        InboxFeed.send(ki, offer(id, recipient, RecipientKind.ABH, purpose, ags));
        untilThereIs("select 1 from inbox_handover where id = ?", id);
        return id;
    }

    /** Teaches the service an authority of the directory. */
    public static void known(String ki, UUID org, OrganisationType type, String name, Ags... area) {
        InboxFeed.send(
                ki, new OrganisationChanged(org, name, type, List.of(area), List.of(Rechtskreis.AUFENTHG), true));
        untilThereIs("select 1 from authority where org = ? and name = ?", org, name);
    }

    /** Waits for the effect of an event. */
    public static void untilThereIs(String sql, Object... parameters) {
        await().atMost(10, SECONDS)
                .until(() -> !TestDatabase.rows(sql, parameters).isEmpty());
    }

    /** Waits until the inbox has worked off an event. */
    public static void untilApplied(UUID event) {
        untilThereIs("select 1 from inbox where event_id = ?", event);
    }

    private static UUID nextId() {
        return new Ids().next();
    }
}
