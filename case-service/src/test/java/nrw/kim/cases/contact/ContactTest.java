package nrw.kim.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** What may still be done about a contact, and by whom. */
class ContactTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T10:00:00+01:00");
    private static final Duration DAY = Duration.ofHours(24);
    private final Actor author = actor("Miriam");

    @Test
    void isTakenBackByItsAuthorAndSaysNothingAnyMore() {
        var contact = aContact();

        contact.withdraw(author, NOW.plusHours(24), DAY);

        assertThat(contact.isWithdrawn()).isTrue();
        assertThat(contact.says().note()).isNull();
        assertThat(contact.says().domains()).isEmpty();
        assertThat(contact.says().marks()).isEmpty();
    }

    @Test
    void staysOnceTheTimeIsOver() {
        assertThatThrownBy(() -> aContact().withdraw(author, NOW.plusHours(24).plusSeconds(1), DAY))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem).hasMessage("contact-withdrawal-over"));
    }

    @Test
    void isNobodyElsesToChange() {
        var colleague = actor("Jonas");
        assertThatThrownBy(() -> aContact().withdraw(colleague, NOW, DAY)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> aContact().correct(UUID.randomUUID(), said("anders"), colleague, false, NOW))
                .isInstanceOf(Problem.class);
        assertThat(aContact().view(colleague, false, DAY, NOW, List.of()))
                .satisfies(view -> assertThat(view.mayCorrect()).isFalse())
                .satisfies(view -> assertThat(view.withdrawUntil()).isNull());
    }

    @Test
    void keepsWhatItSaidBeforeItWasCorrected() {
        var contact = aContact();

        var before = contact.correct(UUID.randomUUID(), said("berichtigt"), author, false, NOW.plusDays(30));

        assertThat(before.view().note()).isEqualTo("wie es war");
        assertThat(before.isOf(contact)).isTrue();
        assertThat(contact.view(author, false, DAY, NOW.plusDays(30), List.of(before.view())))
                .satisfies(view -> assertThat(view.note()).isEqualTo("berichtigt"))
                .satisfies(view -> assertThat(view.correctedBy()).isEqualTo("Miriam"))
                .satisfies(view -> assertThat(view.withdrawUntil()).isNull());
    }

    @Test
    void isPutRightByWhoLeadsTheCaseWhenItsAuthorIsGone() {
        var lead = actor("Jonas");
        var contact = aContact();

        contact.correct(UUID.randomUUID(), said("richtig"), lead, true, NOW.plusDays(30));

        assertThat(contact.view(lead, true, DAY, NOW.plusDays(30), List.of()))
                .satisfies(view -> assertThat(view.note()).isEqualTo("richtig"))
                .satisfies(view -> assertThat(view.correctedBy()).isEqualTo("Jonas"))
                .satisfies(view -> assertThat(view.recordedBy()).isEqualTo("Miriam"))
                .satisfies(view -> assertThat(view.mayCorrect()).isTrue())
                .satisfies(view -> assertThat(view.withdrawUntil()).isNull());
    }

    @Test
    void tellsWhetherTheFollowUpIsStillItsOwn() {
        var contact = aContact();
        contact.setFollowUp(LocalDate.of(2026, 12, 1), null);
        assertThat(contact.saidFollowUp(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(contact.saidFollowUp(LocalDate.of(2026, 12, 2))).isFalse();
        assertThat(contact.saidFollowUp(null)).isFalse();
        assertThat(aContact().saidFollowUp(null)).isFalse();
    }

    private Contact aContact() {
        var request = new ContactRequest(
                LocalDate.of(2026, 11, 19),
                30,
                ContactChannel.PHONE,
                "ar",
                true,
                List.of(LifeDomain.WORK),
                "wie es war",
                List.of(FieldGroup.RELIGION),
                null,
                null);
        return new Contact(
                UUID.randomUUID(), new KiKey("05170"), UUID.randomUUID(), ContactCorrection.of(request), author, NOW);
    }

    private static ContactCorrection said(String note) {
        return new ContactCorrection(
                LocalDate.of(2026, 11, 18), 45, ContactChannel.PERSONAL, "ar", false, List.of(), note, List.of(), null);
    }

    private static Actor actor(String name) {
        return new Actor(UUID.randomUUID().toString(), name, UUID.randomUUID(), List.of(), Set.of(), null);
    }
}
