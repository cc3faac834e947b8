package nrw.kim.cases;

import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.LanguageTag;
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
                        id, Cast.KREIS, name, new Ags("05170024"), List.of(), SiteStatus.PLANNED, null, null));
        await().until(() ->
                !TestDatabase.rows("select 1 from known_site where id = ?", id).isEmpty());
        return id;
    }

    /** An active site of Kreis Wesel, open from 9 to 10 on a weekday for two appointments of half an hour, in German and Arabic. */
    public static UUID openSite(DayOfWeek weekday, List<DirectoryEvent.Closure> closures) {
        return openSiteOf("05170", "05170004", List.of(), weekday, closures);
    }

    /** The same in another KI and place. */
    public static UUID openSiteOf(
            String ki, String ags, List<String> served, DayOfWeek weekday, List<DirectoryEvent.Closure> closures) {
        var id = UUID.randomUUID();
        var hours = new DirectoryEvent.BookableHours(
                weekday.getValue(), 540, 600, 30, 1, null, List.of(new LanguageTag("de"), new LanguageTag("ar")));
        InboxFeed.send(
                ki,
                new DirectoryEvent.SiteChanged(
                        id,
                        Cast.KREIS,
                        "Standort " + id,
                        new Ags(ags),
                        served.stream().map(Ags::new).toList(),
                        SiteStatus.ACTIVE,
                        List.of(hours),
                        closures));
        await().until(() ->
                !TestDatabase.rows("select 1 from known_site where id = ?", id).isEmpty());
        return id;
    }
}
