package nrw.kim.cases.handover;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The same table as {@link HandoverMoveTest}, tried through the API: what is not drawn is a 409 that says why. */
@QuarkusTest
@CaseServiceTest
class ForbiddenMovesTest {
    private static final String REASON = "{\"reason\": \"NOT_AVAILABLE\"}";
    private static final Map<HandoverMove, String> BODIES = Map.of(
            HandoverMove.DECLINE, REASON,
            HandoverMove.RETURN, REASON,
            HandoverMove.COMPLETE, "{\"outcome\": \"OTHER\"}",
            HandoverMove.ASK, "{\"text\": \"Wann?\"}",
            HandoverMove.REPLY, "{\"text\": \"Morgen.\"}");

    @Test
    void everyActionThatTheDiagramDoesNotShowIsA409ThatSaysFromWhereAndWhat() throws IOException {
        // Given
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        var tried = 0;
        for (var pair : HandoverMoveTest.forbidden().toList()) {
            var from = (HandoverStatus) pair.get()[0];
            var move = (HandoverMove) pair.get()[1];
            // the clock alone lets an offer expire
            if (move != HandoverMove.EXPIRE) {
                be(id, from);

                // When
                var answer = call(move, id);

                // Then
                answer.statusCode(409)
                        .body("type", endsWith("state-transition-refused"))
                        .body("title", not(emptyOrNullString()))
                        .body("from", equalTo(from.name()), "action", equalTo(move.word()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(40);
    }

    private static void be(String id, HandoverStatus status) {
        TestDatabase.execute(
                "update handover set status = '%s', kind = 'CASE_LEAD', accepted_by_case_manager = true where id = '%s'"
                        .formatted(status, UUID.fromString(id)));
    }

    private static ValidatableResponse call(HandoverMove move, String id) {
        var who = move == HandoverMove.WITHDRAW || move == HandoverMove.REPLY || move == HandoverMove.LEAD
                ? miriam()
                : partner();
        var body = BODIES.get(move);
        var request = who.header("If-Match", version(id));
        var path = "/api/v1/handovers/" + id + "/"
                + (move == HandoverMove.ASK || move == HandoverMove.REPLY ? "messages" : move.word());
        return (body == null ? request : request.body(body)).post(path).then();
    }

    private static String version(String id) {
        return TestDatabase.rows("select version from handover where id = ?", UUID.fromString(id))
                .getFirst()
                .get("version")
                .toString();
    }
}
