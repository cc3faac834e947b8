package nrw.kim.cases;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.code.SiteStatus;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;

/** Sites as network-service would make them known. */
public final class Sites {
    private Sites() {}

    /** A site of Kreis Wesel that nobody else uses: being set up, so that no other test's referral is routed to it. */
    public static UUID aSite(String name) {
        var id = UUID.randomUUID();
        InboxFeed.send(
                "05170",
                new DirectoryEvent.SiteChanged(
                        id, Cast.KREIS, name, new Ags("05170024"), List.of(), SiteStatus.PLANNED));
        await().until(() ->
                !TestDatabase.rows("select 1 from known_site where id = ?", id).isEmpty());
        return id;
    }
}
