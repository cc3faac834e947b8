package nrw.kim.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nrw.kim.local.api.Api;
import nrw.kim.local.config.Germany;
import nrw.kim.local.platform.Platform;

/** What the chapters share: the platform, the teller, the cast of Kreis Wesel and the ids found on the way. */
final class Story {
    static final String KI = "05170";
    static final String ABH = "01900000-0000-7000-8000-051700000003";
    static final String LENKUNGSGRUPPE = "01900000-0000-7000-8000-051700000301";

    final Platform platform;
    final Teller teller;
    final Api jobcenter;
    final Api caseManager;
    final Api officer;
    final Api coordinator;
    final LocalDate today = Germany.today();

    String referralId;
    String caseId;
    String handoverId;
    String gapId;

    Story(Platform platform, Teller teller) throws IOException, InterruptedException {
        this.platform = platform;
        this.teller = teller;
        this.jobcenter = platform.machine("jobcenter-kreis-wesel").loggedIn();
        this.caseManager = platform.person("cm.wesel").loggedIn();
        this.officer = platform.person("abh.wesel").loggedIn();
        this.coordinator = platform.person("koordination.wesel").loggedIn();
    }

    /** The entries of a list. */
    static Stream<JsonNode> items(JsonNode list) {
        return stream(list.path("items"));
    }

    /** The elements of an array. */
    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(array.elements(), 0), false);
    }

    /** The case as it is now. */
    JsonNode file() throws Exception {
        return caseManager.get("/cases/" + caseId);
    }
}
