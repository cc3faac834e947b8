package nrw.kim.cases.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostSharesTest {
    private static final KiKey WESEL = new KiKey("05170");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate KEY_DATE = LocalDate.of(2021, 3, 31);
    private static final ShareFigure MOERS = new ShareFigure("05170024", 13_240);
    private static final ShareFigure ALPEN = new ShareFigure("05170004", 810);
    private static final ShareFigure DINSLAKEN = new ShareFigure("05170008", 8_110);

    private static ShareCalculationRequest aRequest(String posts, ShareStep step, ShareFigure... figures) {
        return new ShareCalculationRequest(KEY_DATE, "AZR", new BigDecimal(posts), step, List.of(figures));
    }

    private static Problem refusal(ShareCalculationRequest request) {
        return catchThrowableOfType(Problem.class, () -> PostShares.of(WESEL, request, TODAY));
    }

    @Test
    void postsAreSharedOutByPersonsInStepsByKeyOfTheKommune() {
        var rows = PostShares.of(WESEL, aRequest("6.0", ShareStep.QUARTER, MOERS, ALPEN, DINSLAKEN), TODAY);

        // Quotas 3.585, 0.219 and 2.196 of a post; in quarters 14.3, 0.9 and 8.8.
        assertThat(rows)
                .extracting(ShareRow::ags, ShareRow::persons, ShareRow::hundredths)
                .containsExactly(
                        tuple("05170004", 810, 25), tuple("05170008", 8_110, 225), tuple("05170024", 13_240, 350));
    }

    @ParameterizedTest
    @EnumSource
    void inEveryStepTheSumIsAllPosts(ShareStep step) {
        var rows = PostShares.of(WESEL, aRequest("13.5", step, MOERS, ALPEN, DINSLAKEN), TODAY);

        assertThat(rows).allMatch(row -> row.hundredths() % step.hundredths() == 0);
        assertThat(rows.stream().mapToInt(ShareRow::hundredths).sum()).isEqualTo(1350);
    }

    @Test
    void whatDoesNotFitTheStepsIsRefusedAndNotRoundedAway() {
        var refusal = refusal(aRequest("6.3", ShareStep.QUARTER, MOERS));

        assertThat(refusal.slug()).isEqualTo("share-posts-between-steps");
    }

    @Test
    void everyWrongLineIsNamed() {
        var nowhere = new ShareFigure("05170099", 4);
        var coesfeld = new ShareFigure("05558012", 4);

        var refusal = refusal(aRequest("6", ShareStep.HALF, MOERS, nowhere, coesfeld, ALPEN, MOERS));

        assertThat(refusal.slug()).isEqualTo("share-figures-wrong");
        assertThat(refusal.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/figures/0/ags", "NamedTwice"),
                        tuple("/figures/1/ags", "UnknownMunicipality"),
                        tuple("/figures/2/ags", "OtherKi"),
                        tuple("/figures/4/ags", "NamedTwice"));
    }

    @Test
    void stadtAachenIsNoKommuneOfTheStaedteRegion() {
        var stadt = aRequest("2", ShareStep.HALF, new ShareFigure("05334002", 4));

        assertThat(catchThrowableOfType(Problem.class, () -> PostShares.of(new KiKey("05334"), stadt, TODAY))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("OtherKi");
    }

    @Test
    void withoutAnyPersonThereIsNothingToShareOutBy() {
        var refusal = refusal(aRequest("6", ShareStep.HALF, new ShareFigure("05170024", 0)));

        assertThat(refusal.slug()).isEqualTo("share-nobody-counted");
    }

    @Test
    void figuresOfADayToComeAreRefused() {
        var request =
                new ShareCalculationRequest(TODAY.plusDays(1), "AZR", BigDecimal.ONE, ShareStep.HALF, List.of(MOERS));

        assertThat(refusal(request).slug()).isEqualTo("share-key-date-to-come");
    }
}
