package nrw.kim.abh.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.abh.testing.Offers;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxHandoverTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");
    private static final UUID PROCEDURE = UUID.randomUUID();

    @Test
    void runs_from_offer_to_completion() {
        var handover = anOfferedHandover();

        handover.accept("officer", NOW);
        handover.start(PROCEDURE);
        var told = handover.complete();

        assertThat(told).isTrue();
        assertThat(handover.status()).isEqualTo(HandoverStatus.COMPLETED);
        assertThat(handover.procedureId()).isEqualTo(PROCEDURE);
    }

    @Test
    void cannot_be_accepted_twice() {
        var handover = anOfferedHandover();
        handover.accept("officer", NOW);

        var refusal = catchThrowableOfType(Problem.class, () -> handover.accept("colleague", NOW));

        assertThat(refusal.slug()).isEqualTo("state-transition-refused");
        assertThat(refusal.extensions()).containsEntry("from", "ACCEPTED").containsEntry("action", "accept");
    }

    @Test
    void cannot_be_given_back_once_a_procedure_runs() {
        var handover = anOfferedHandover();
        handover.accept("officer", NOW);
        handover.start(PROCEDURE);

        var refusal = catchThrowableOfType(
                Problem.class, () -> handover.giveBack(DeclineReason.OUT_OF_AREA, null, "officer", NOW));

        assertThat(refusal.status()).isEqualTo(409);
    }

    @Test
    void the_echo_of_an_answer_does_not_turn_back_what_went_on_since() {
        var handover = anOfferedHandover();
        handover.accept("officer", NOW);
        handover.start(PROCEDURE);

        handover.heard(HandoverStatus.ACCEPTED);

        assertThat(handover.status()).isEqualTo(HandoverStatus.STARTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "EXPIRED", "DECLINED", "RETURNED"})
    void the_owner_may_end_it_in_any_state(HandoverStatus end) {
        var handover = anOfferedHandover();
        handover.accept("officer", NOW);
        handover.start(PROCEDURE);

        handover.heard(end);

        assertThat(handover.status()).isEqualTo(end);
    }

    @Test
    void nobody_is_told_of_the_completion_of_a_withdrawn_handover() {
        var handover = anOfferedHandover();
        handover.accept("officer", NOW);
        handover.start(PROCEDURE);
        handover.heard(HandoverStatus.WITHDRAWN);

        assertThat(handover.complete()).isFalse();
        assertThat(handover.status()).isEqualTo(HandoverStatus.WITHDRAWN);
    }

    private static InboxHandover anOfferedHandover() {
        var offer = Offers.offer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                RecipientKind.ABH,
                HandoverPurpose.RESIDENCE_PERSPECTIVE,
                Offers.MOERS);
        return new InboxHandover(new KiKey("05170"), offer, NOW);
    }
}
