package nrw.kim.network.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpreterGender;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingTopic;
import nrw.kim.network.interpreter.InterpreterDetails;
import nrw.kim.network.interpreter.InterpreterService.Member;
import nrw.kim.network.interpreter.Skill;
import nrw.kim.network.interpreter.SkillLevel;
import nrw.kim.network.interpreting.Match.Hindrance;
import nrw.kim.network.interpreting.Match.Reason;
import org.junit.jupiter.api.Test;

class MatchTest {
    // A Monday.
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Need NEED = new Need(
            "ar",
            GenderWish.FEMALE,
            DAY,
            540,
            60,
            InterpretingMode.ON_SITE,
            InterpretingTopic.AUTHORITY,
            "05170024",
            null);

    @Test
    void whoSpeaksTheLanguageAndHasNothingAgainstThemComesFirst() {
        var fits = member("Fatima", "ar", InterpreterGender.FEMALE, "05170024", DAY);
        var otherGender = member("Omar", "ar", InterpreterGender.MALE, "05170024", DAY);
        var otherLanguage = member("Olena", "uk", InterpreterGender.FEMALE, "05170024", DAY);

        var ranked = Match.ranked(NEED, List.of(otherGender, otherLanguage, fits), List.of());

        assertThat(ranked).extracting(Match::name).containsExactly("Fatima", "Omar");
        assertThat(ranked.getFirst().reasons())
                .containsExactly(
                        Reason.GENDER_AS_WISHED,
                        Reason.IN_AREA,
                        Reason.AVAILABLE,
                        Reason.MODE_OFFERED,
                        Reason.DECLARATION_VALID,
                        Reason.NO_LOAD);
        assertThat(ranked.getLast().hindrances()).containsExactly(Hindrance.OTHER_GENDER);
    }

    @Test
    void aDeclarationThatHasRunOutIsSaid() {
        var late = member("Fatima", "ar", InterpreterGender.FEMALE, "05170008", DAY.minusDays(1));
        assertThat(Match.ranked(NEED, List.of(late), List.of()).getFirst().hindrances())
                .containsExactly(Hindrance.OUTSIDE_AREA, Hindrance.NO_DECLARATION);
    }

    @Test
    void whoIsEngagedAtThatTimeIsBusyAndWhoIsEngagedAtAnotherHasLessRoom() {
        var busy = member("Fatima", "ar", InterpreterGender.FEMALE, "05170024", DAY);
        var loaded = member("Hala", "ar", InterpreterGender.FEMALE, "05170024", DAY);
        var free = member("Zeinab", "ar", InterpreterGender.FEMALE, "05170024", DAY);
        var open = List.of(engaged(busy, 570), engaged(loaded, 600));

        var ranked = Match.ranked(NEED, List.of(busy, loaded, free), open);

        assertThat(ranked).extracting(Match::name).containsExactly("Zeinab", "Hala", "Fatima");
        assertThat(ranked.getLast().hindrances()).containsExactly(Hindrance.BUSY);
        assertThat(ranked.get(1).openRequests()).isEqualTo(1);
    }

    @Test
    void theAreaDoesNotCountOnThePhone() {
        var need = new Need(
                "ar", GenderWish.ANY, DAY, 540, 60, InterpretingMode.PHONE, InterpretingTopic.OTHER, null, null);
        var far = member("Omar", "ar", InterpreterGender.MALE, "05170008", DAY);
        assertThat(Match.ranked(need, List.of(far), List.of()).getFirst().hindrances())
                .containsExactly(Hindrance.OTHER_MODE);
    }

    @Test
    void halfACentIsRoundedUp() {
        var rate = new Rate(new KiKey("05170"));
        rate.say(new Rate.Amounts(2_001, 30));
        assertThat(rate.centsFor(90, 12)).isEqualTo(3_002 + 360);
        assertThat(rate.centsFor(1, 0)).isEqualTo(33);
    }

    private static InterpretingRequest engaged(Member member, int minute) {
        var need = new Need(
                "ar",
                GenderWish.ANY,
                DAY,
                minute,
                60,
                InterpretingMode.ON_SITE,
                InterpretingTopic.OTHER,
                "05170024",
                null);
        var request = new InterpretingRequest(UUID.randomUUID(), new KiKey("05170"), need, Instant.EPOCH);
        request.offer(member);
        return request;
    }

    private static Member member(
            String name, String language, InterpreterGender gender, String ags, LocalDate declaredUntil) {
        return new Member(
                UUID.randomUUID(),
                new InterpreterDetails(
                        name,
                        null,
                        null,
                        List.of(new Skill(language, SkillLevel.NATIVE)),
                        gender,
                        List.of(new Ags(ags)),
                        List.of(InterpretingMode.ON_SITE),
                        List.of(DayOfWeek.MONDAY),
                        DAY.minusYears(1),
                        declaredUntil,
                        null,
                        true,
                        true));
    }
}
