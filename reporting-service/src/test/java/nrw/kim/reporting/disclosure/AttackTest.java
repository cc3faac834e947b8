package nrw.kim.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A reader who knows these very rules and sees a whole publication goes through every table that could have led to it. No
 * figure that is below the threshold may be the same in all of them. The largest value of a table ends a rounding interval, else
 * the border of the trial would give away what the publication does not.
 */
class AttackTest {

    @ParameterizedTest
    @CsvSource({"2,3,17", "3,3,12", "4,3,12", "5,3,7", "2,5,22", "3,5,12", "4,5,12", "2,7,22", "2,10,32", "3,10,17"})
    void parts_and_their_total_do_not_give_away_a_small_part(int parts, int threshold, int largest) {
        var attack = new Attack(threshold);
        everyTable(parts, largest, exact -> {
            var shown = shown(attack.rules, exact);
            shown.add(attack.rules.total(persons(sum(exact)), List.copyOf(shown)));
            attack.sees(shown, exact);
            attack.seesWhole(shown, sum(exact));
        });
        attack.hasFoundNothing();
    }

    @ParameterizedTest
    @CsvSource({"1,3,90", "2,3,87", "2,10,87", "3,3,37", "3,5,37", "3,10,37"})
    void a_further_table_gives_no_small_part_away_even_to_who_knows_the_whole_exactly(
            int parts, int threshold, int largest) {
        var attack = new Attack(threshold);
        everyTable(parts, largest, exact -> {
            // Of a whole below the threshold no reader knows more than that.
            var whole = sum(exact) < threshold ? "few" : sum(exact);
            var shown = Arrays.stream(exact)
                    .mapToObj(n -> attack.rules.coarse(persons(n)))
                    .toList();
            for (int part = 0; part < parts; part++) {
                attack.widen(List.of(whole, shown, part), exact[part]);
            }
        });
        attack.hasFoundNothing();
    }

    @ParameterizedTest
    @CsvSource({"3,17", "5,22", "7,22", "10,32"})
    void a_year_minus_a_half_year_does_not_give_away_the_other_half(int threshold, int largest) {
        var attack = new Attack(threshold);
        everyTable(2, largest, exact -> {
            var shown = shown(attack.rules, exact);
            shown.add(attack.rules.sum(List.copyOf(shown)));
            attack.sees(shown, exact);
        });
        attack.hasFoundNothing();
    }

    @ParameterizedTest
    @CsvSource({"3,17", "5,22", "7,22", "10,32"})
    void persons_of_a_year_and_of_its_half_years_do_not_give_away_a_small_half(int threshold, int largest) {
        var attack = new Attack(threshold);
        everyTable(2, largest, exact -> LongStream.rangeClosed(Math.max(exact[0], exact[1]), exact[0] + exact[1])
                .forEach(year -> {
                    var shown = shown(attack.rules, exact);
                    shown.add(attack.rules.distinct(persons(year), List.copyOf(shown)));
                    attack.sees(shown, exact);
                    attack.seesWhole(shown, year);
                }));
        attack.hasFoundNothing();
    }

    @Test
    void rounding_alone_would_give_a_small_part_away() {
        var attack = new Attack(3);
        everyTable(3, 12, exact -> {
            var shown = shown(attack.rules, exact);
            shown.add(attack.rules.count(persons(sum(exact))));
            attack.sees(shown, exact);
        });
        assertThat(attack.findings()).isNotEmpty();
    }

    private static List<Released> shown(Disclosure rules, long[] exact) {
        var shown = new ArrayList<Released>();
        for (long n : exact) {
            shown.add(rules.count(persons(n)));
        }
        return shown;
    }

    private static void everyTable(int parts, int largest, Consumer<long[]> each) {
        everyTable(new long[parts], 0, largest, each);
    }

    private static void everyTable(long[] table, int at, int largest, Consumer<long[]> each) {
        if (at == table.length) {
            each.accept(table.clone());
            return;
        }
        for (table[at] = 0; table[at] <= largest; table[at]++) {
            everyTable(table, at + 1, largest, each);
        }
        table[at] = 0;
    }

    private static long sum(long[] exact) {
        return Arrays.stream(exact).sum();
    }

    private static Count persons(long n) {
        return new Count(n, n);
    }

    /** All tables behind each publication, as the range of every figure in them. */
    private static final class Attack {
        private final Disclosure rules;
        private final Map<List<Object>, long[]> ranges = new HashMap<>();

        Attack(int threshold) {
            rules = new Disclosure(threshold);
        }

        void sees(List<Released> publication, long[] exact) {
            for (int figure = 0; figure < exact.length; figure++) {
                widen(List.of(publication, figure), exact[figure]);
            }
        }

        void seesWhole(List<Released> publication, long whole) {
            widen(List.of(publication, "whole"), whole);
        }

        void hasFoundNothing() {
            assertThat(ranges).isNotEmpty();
            assertThat(findings()).isEmpty();
        }

        List<Object> findings() {
            return ranges.entrySet().stream()
                    .filter(e -> e.getValue()[0] == e.getValue()[1])
                    .filter(e -> e.getValue()[0] > 0 && e.getValue()[0] < rules.threshold())
                    .<Object>map(Map.Entry::getKey)
                    .toList();
        }

        private void widen(List<Object> figure, long exact) {
            ranges.merge(figure, new long[] {exact, exact}, (known, one) ->
                    new long[] {Math.min(known[0], one[0]), Math.max(known[1], one[1])});
        }
    }
}
