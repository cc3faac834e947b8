package nrw.kim.cases;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nrw.kim.kit.testing.OpenApiFileTest;

@QuarkusTest
@CaseServiceTest
class OpenApiTest extends OpenApiFileTest {
    private static final String STORES_NOTHING = "nothing is stored";
    private static final String OWN = "one person's own";

    @Override
    protected Map<String, String> withoutIfMatch() {
        return Map.ofEntries(
                entry("BulkResource_receive", "creates; the sender's reference names what was sent before"),
                entry("CalendarFeedResource_create", OWN),
                entry("CalendarFeedResource_revoke", OWN),
                entry("CaseBulkResource_assign", "each line of the body carries its version"),
                entry("CaseBulkResource_followUp", "each line of the body carries its version"),
                entry("CaseFieldResource_write", "each value of the body carries its version"),
                entry("CaseViewResource_keep", OWN),
                entry("CaseViewResource_remove", OWN),
                entry("ConsentResource_withdraw", "holds at once and for good, whatever else was changed"),
                entry("ConsentTextResource_review", "the first word stays; a second one changes nothing"),
                entry("ConsentWordingResource_document", STORES_NOTHING),
                entry("ConsentWordingResource_wording", STORES_NOTHING),
                entry("DisclosureResource_release", "a button; the preview shows it before anything is given"),
                entry(
                        "DisclosureResource_withhold",
                        "one reason of one entry; the preview shows it before anything is given"),
                entry("FeedbackFormResource_give", "creates"),
                entry("FeedbackResource_code", "made once, stays the same"),
                entry("FeedbackResource_enter", "creates, on an Idempotency-Key"),
                entry("HandoverResource_withdraw", "only while it is offered: an answer that came before is a 409"),
                entry("ImportResource_run", "creates; a line that was taken over is not taken over twice"),
                entry("LinkAnswerResource_accept", "only while it is offered: the first answer holds"),
                entry("LinkAnswerResource_ask", "adds a question to those before"),
                entry("LinkAnswerResource_decline", "only while it is offered: the first answer holds"),
                entry("LinkAnswerResource_document", STORES_NOTHING),
                entry("LinkAnswerResource_open", STORES_NOTHING),
                entry("PeerAdviceResource_preview", STORES_NOTHING),
                entry("RulesResource_preview", STORES_NOTHING),
                entry("ShareCalculationResource_takeOver", "each line of the body says the share that was seen"),
                entry("TargetGroupCheckResource_check", STORES_NOTHING),
                entry("TransitionResource_expect", "every day that was said is kept, with who said and who ended it"),
                entry("TransitionResource_forget", "every day that was said is kept, with who said and who ended it"),
                entry("TransitionResource_tick", "one point, and the body says what it shall be"),
                entry("WatchResource_seen", "a mark of one side, set anew by the next change"),
                entry("WebhookResource_remove", "gone for good, whatever else was changed"),
                entry("WebhookResource_renewSecret", "a button; the former secret signs on for the overlap"),
                entry("WebhookResource_replay", "sends once more what stays as it is"));
    }
}
