package nrw.kim.abh.inbox;

import static nrw.kim.abh.testing.Offers.MOERS;
import static nrw.kim.abh.testing.Offers.arrived;
import static nrw.kim.abh.testing.Offers.offer;
import static nrw.kim.abh.testing.Offers.untilApplied;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.abh.testing.Offers;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HandoverEventsTest {
    private static final String TOPIC = "kim.case.handover";
    private static final String HANDOVER = "/api/v1/handover-inbox/{id}";
    private final UUID abh = UUID.randomUUID();

    @Test
    void an_event_that_comes_twice_has_one_effect() {
        var id = UUID.randomUUID();
        var event = UUID.randomUUID();
        var offered = offer(id, abh, RecipientKind.ABH, HandoverPurpose.RESIDENCE_PERSPECTIVE, MOERS);

        InboxFeed.send(event, WESEL, offered, TOPIC);
        InboxFeed.send(event, WESEL, offered, TOPIC);
        untilApplied(InboxFeed.send(WESEL, new HandoverEvent.Withdrawn(id, UUID.randomUUID(), abh)));

        assertThat(TestDatabase.rows("select 1 from inbox_handover where id = ?", id))
                .hasSize(1);
        assertThat(TestDatabase.rows("select 1 from inbox where event_id = ?", event))
                .hasSize(1);
        residenceOfficer(abh).get(HANDOVER, id).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void an_offer_said_again_under_another_id_does_not_turn_back_the_answer() {
        var id = arrived(abh);
        residenceOfficer(abh)
                .header("If-Match", "0")
                .post(HANDOVER + "/accept", id)
                .then()
                .statusCode(200);

        untilApplied(
                InboxFeed.send(WESEL, offer(id, abh, RecipientKind.ABH, HandoverPurpose.RESIDENCE_PERSPECTIVE, MOERS)));

        residenceOfficer(abh).get(HANDOVER, id).then().body("status", equalTo("ACCEPTED"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_inbox_follows_what_case_service_says(String status, HandoverEvent said, UUID id, UUID recipient) {
        InboxFeed.send(WESEL, offer(id, recipient, RecipientKind.ABH, HandoverPurpose.RESIDENCE_PERSPECTIVE, MOERS));

        untilApplied(InboxFeed.send(WESEL, said));

        residenceOfficer(recipient).get(HANDOVER, id).then().body("status", equalTo(status));
    }

    static Stream<Arguments> ends() {
        var org = UUID.randomUUID();
        var id = Stream.generate(UUID::randomUUID).limit(6).toArray(UUID[]::new);
        var caseId = UUID.randomUUID();
        return Stream.of(
                Arguments.of("WITHDRAWN", new HandoverEvent.Withdrawn(id[0], caseId, org), id[0], org),
                Arguments.of("EXPIRED", new HandoverEvent.Expired(id[1], caseId, org), id[1], org),
                Arguments.of("STARTED", new HandoverEvent.Started(id[2], caseId, org, 1), id[2], org),
                Arguments.of(
                        "DECLINED",
                        new HandoverEvent.Declined(id[3], caseId, org, DeclineReason.NO_CONSENT, 2),
                        id[3],
                        org),
                Arguments.of(
                        "COMPLETED",
                        new HandoverEvent.Completed(id[4], caseId, org, HandoverOutcome.TITLE_GRANTED, 3),
                        id[4],
                        org),
                Arguments.of("RETURNED", new HandoverEvent.Returned(id[5], caseId, org, null), id[5], org));
    }

    @Test
    void the_echo_of_the_own_answer_changes_no_version() {
        var id = arrived(abh);
        residenceOfficer(abh)
                .header("If-Match", "0")
                .post(HANDOVER + "/accept", id)
                .then()
                .statusCode(200);

        untilApplied(InboxFeed.send(WESEL, new HandoverEvent.Accepted(id, UUID.randomUUID(), abh, 0)));

        residenceOfficer(abh).get(HANDOVER, id).then().header("ETag", "\"1\"").body("status", equalTo("ACCEPTED"));
    }

    @Test
    void a_withdrawn_handover_cannot_be_accepted_any_more() {
        var id = arrived(abh);
        untilApplied(InboxFeed.send(WESEL, new HandoverEvent.Withdrawn(id, UUID.randomUUID(), abh)));

        residenceOfficer(abh)
                .header("If-Match", "1")
                .post(HANDOVER + "/accept", id)
                .then()
                .statusCode(409)
                .body("from", equalTo("WITHDRAWN"));
        assertThat(TestDatabase.eventTypes(id)).isEmpty();
    }

    @Test
    void what_is_offered_to_other_bodies_is_not_stored() {
        var id = UUID.randomUUID();
        var jobcenter = UUID.randomUUID();

        InboxFeed.send(WESEL, offer(id, jobcenter, RecipientKind.OTHER, HandoverPurpose.BENEFITS, MOERS));
        untilApplied(InboxFeed.send(WESEL, new HandoverEvent.Withdrawn(id, UUID.randomUUID(), jobcenter)));

        assertThat(TestDatabase.rows("select 1 from inbox_handover where id = ?", id))
                .isEmpty();
    }

    @Test
    void an_offer_to_a_naturalisation_authority_of_the_directory_is_stored() {
        var id = UUID.randomUUID();
        var ebh = UUID.randomUUID();
        Offers.known(WESEL, ebh, OrganisationType.EBH, "Einbürgerungsbehörde Kreis Wesel", MOERS);

        var event = InboxFeed.send(WESEL, offer(id, ebh, RecipientKind.OTHER, HandoverPurpose.NATURALISATION, MOERS));
        untilApplied(event);

        assertThat(TestDatabase.rows("select purpose from inbox_handover where id = ?", id))
                .containsExactly(Map.of("purpose", "NATURALISATION"));
    }
}
