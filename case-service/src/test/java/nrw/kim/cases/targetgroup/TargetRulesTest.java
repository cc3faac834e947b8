package nrw.kim.cases.targetgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.events.code.TargetGroup;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Features NOTHING_ENTERED =
            new Features(null, null, null, null, null, null, List.of(), List.of());

    @Test
    void withoutARuleInForceEverybodyBelongs() {
        assertThat(TargetRules.NONE.look(NOTHING_ENTERED, TODAY).belongs()).isEqualTo(Belongs.YES);
        assertThat(of(example("05558")).look(NOTHING_ENTERED, TODAY).belongs()).isEqualTo(Belongs.YES);
        var over = rules(rule(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"), 18, 35, null));
        assertThat(over.look(aged(60), TODAY).belongs()).isEqualTo(Belongs.YES);
    }

    @Test
    void aachenCounselsWhoCameInTheLastThreeYearsAndHasNoOtherFallmanagement() {
        var aachen = of(example("05334002"));
        assertThat(aachen.look(here(TODAY.minusYears(3), false), TODAY).belongs())
                .isEqualTo(Belongs.YES);
        assertThat(aachen.look(here(TODAY.minusYears(1), null), TODAY).belongs())
                .isEqualTo(Belongs.UNCLEAR);
        var maerkischerKreis = of(example("05962"));
        var outside = maerkischerKreis.look(here(TODAY.minusYears(3).minusDays(1), false), TODAY);
        assertThat(outside.belongs()).isEqualTo(Belongs.NO);
        assertThat(outside.otherwiseDe()).contains("MBE");
        assertThat(outside.rules().getFirst().reasons())
                .containsExactly(
                        new TargetHint.Reason(Criterion.STAY, Belongs.NO),
                        new TargetHint.Reason(Criterion.NO_OTHER_CASE_MANAGEMENT, Belongs.YES));
    }

    @Test
    void longResidentsMayStillBelongByCatchUpIntegration() {
        var aachen = of(example("05334002"));
        var years = here(TODAY.minusYears(20), true);
        assertThat(aachen.look(years, TODAY).belongs()).isEqualTo(Belongs.UNCLEAR);
        assertThat(aachen.look(tagged(years, TargetGroup.CATCH_UP_INTEGRATION), TODAY)
                        .belongs())
                .isEqualTo(Belongs.YES);
    }

    @Test
    void neussCounselsFrom18To35AndTheirChildren() {
        var neuss = of(example("05162"));
        assertThat(neuss.look(aged(18), TODAY).belongs()).isEqualTo(Belongs.YES);
        assertThat(neuss.look(aged(35), TODAY).belongs()).isEqualTo(Belongs.YES);
        assertThat(neuss.look(aged(36), TODAY).belongs()).isEqualTo(Belongs.NO);
        assertThat(neuss.look(child(8), TODAY).belongs()).isEqualTo(Belongs.UNCLEAR);
        assertThat(neuss.look(child(8, aged(30)), TODAY).belongs()).isEqualTo(Belongs.YES);
        assertThat(neuss.look(child(8, aged(50), aged(30)), TODAY).belongs()).isEqualTo(Belongs.YES);
        assertThat(neuss.look(child(8, aged(50)), TODAY).belongs()).isEqualTo(Belongs.NO);
        assertThat(neuss.look(child(40, aged(30)), TODAY).belongs()).isEqualTo(Belongs.NO);
    }

    @Test
    void hagenCounselsEu2NewcomersOrRefugees() {
        var hagen = of(example("05914"));
        var eu2 = new Features(null, TODAY.minusYears(1), null, NationalityGroup.EU2, null, null, List.of(), List.of());
        var refugee = new Features(
                null,
                TODAY.minusYears(1),
                StatusGroup.GEDULDET,
                NationalityGroup.OTHER,
                null,
                null,
                List.of(),
                List.of());
        assertThat(hagen.look(eu2, TODAY).belongs()).isEqualTo(Belongs.YES);
        assertThat(hagen.look(refugee, TODAY).belongs()).isEqualTo(Belongs.YES);
    }

    @Test
    void aRuleThatNobodyCanMeetIsRefused() {
        var wrong = rules(rule(TODAY, null, 35, 18, null));
        assertThatThrownBy(wrong::requirePossible).isInstanceOf(Problem.class);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    /** What was not entered is never held against anybody: a decided answer stays when more is entered. */
    @ParameterizedTest
    @MethodSource("seeds")
    void enteringMoreDecidesAndNeverTurnsAnAnswer(int seed) {
        var random = new Random(seed);
        var rules = new TargetRules(
                Stream.generate(() -> anyRule(random))
                        .limit(1 + random.nextInt(3))
                        .toList(),
                List.of(),
                "",
                "");
        var full = anybody(random);
        var decided = rules.look(full, TODAY).belongs();
        for (var part : partsOf(full)) {
            var known = rules.look(part, TODAY).belongs();
            assertThat(known).isIn(Belongs.UNCLEAR, decided);
        }
        assertThat(rules.look(NOTHING_ENTERED, TODAY).belongs()).isNotEqualTo(Belongs.NO);
    }

    /** One rule more lets nobody out. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aFurtherRuleOnlyWidensTheGroup(int seed) {
        var random = new Random(seed);
        var one = anyRule(random);
        var other = anyRule(random);
        var who = anybody(random);
        assertThat(rules(one, other).look(who, TODAY).belongs())
                .isLessThanOrEqualTo(rules(one).look(who, TODAY).belongs());
    }

    private static List<Features> partsOf(Features full) {
        UnaryOperator<Features> noBirth = f -> new Features(
                null,
                f.hereSince(),
                f.status(),
                f.nationality(),
                f.ags(),
                f.otherCaseManagement(),
                f.tags(),
                f.parents());
        UnaryOperator<Features> noStay = f -> new Features(
                f.birthDate(),
                null,
                f.status(),
                f.nationality(),
                f.ags(),
                f.otherCaseManagement(),
                f.tags(),
                f.parents());
        UnaryOperator<Features> noStatus = f -> new Features(
                f.birthDate(),
                f.hereSince(),
                null,
                f.nationality(),
                f.ags(),
                f.otherCaseManagement(),
                f.tags(),
                f.parents());
        UnaryOperator<Features> noOther = f -> new Features(
                f.birthDate(), f.hereSince(), f.status(), f.nationality(), f.ags(), null, f.tags(), f.parents());
        var all = List.of(noBirth, noStay, noStatus, noOther);
        return IntStream.range(1, 1 << all.size())
                .mapToObj(mask -> IntStream.range(0, all.size())
                        .filter(at -> (mask & 1 << at) != 0)
                        .mapToObj(all::get)
                        .reduce(full, (known, less) -> less.apply(known), (a, b) -> b))
                .toList();
    }

    private static TargetRule anyRule(Random random) {
        var from = random.nextBoolean() ? null : (Integer) random.nextInt(60);
        return new TargetRule(
                "Regel",
                "rule",
                TODAY.minusYears(1),
                null,
                from,
                random.nextBoolean() ? null : (from == null ? 0 : from) + random.nextInt(40),
                random.nextBoolean() ? null : 1 + random.nextInt(6),
                random.nextBoolean() ? List.of() : List.of(StatusGroup.GEDULDET),
                random.nextBoolean() ? List.of() : List.of(NationalityGroup.EU2, NationalityGroup.EU_OTHER),
                List.of(),
                List.of(),
                random.nextBoolean(),
                false);
    }

    private static Features anybody(Random random) {
        return new Features(
                TODAY.minusDays(random.nextInt(90 * 365)),
                TODAY.minusDays(random.nextInt(8 * 365)),
                StatusGroup.values()[random.nextInt(StatusGroup.values().length - 1)],
                NationalityGroup.values()[random.nextInt(NationalityGroup.values().length - 1)],
                "05170008",
                random.nextBoolean(),
                List.of(),
                List.of());
    }

    private static TargetRule rule(LocalDate from, LocalDate until, Integer ageFrom, Integer ageTo, Integer years) {
        return new TargetRule(
                "Regel", "rule", from, until, ageFrom, ageTo, years, List.of(), List.of(), List.of(), List.of(), false,
                false);
    }

    private static TargetRules rules(TargetRule... rules) {
        return new TargetRules(List.of(rules), List.of(), "", "");
    }

    private static TargetRules of(RulesExamples.Example example) {
        return example.rules();
    }

    private static RulesExamples.Example example(String ki) {
        return RulesExamples.ALL.stream()
                .filter(one -> one.ki().equals(ki))
                .findFirst()
                .orElseThrow();
    }

    private static Features aged(int years) {
        return child(years);
    }

    private static Features child(int years, Features... parents) {
        return new Features(TODAY.minusYears(years), null, null, null, null, null, List.of(), List.of(parents));
    }

    private static Features here(LocalDate since, Boolean other) {
        return new Features(null, since, null, null, null, other, List.of(), List.of());
    }

    private static Features tagged(Features who, TargetGroup tag) {
        return new Features(
                who.birthDate(),
                who.hereSince(),
                who.status(),
                who.nationality(),
                who.ags(),
                who.otherCaseManagement(),
                List.of(tag),
                who.parents());
    }
}
