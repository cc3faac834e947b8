package nrw.kim.cases.transition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nrw.kim.events.code.TransitionKind;

/**
 * What each transition asks for in a KI; due dates count from the day of the transition. The standard of the house stands in
 * {@code checklists.csv}.
 */
record Checklists(List<Item> items) {
    static final Checklists STANDARD = new Checklists(read());

    /**
     * One point of a checklist.
     *
     * @param monthsBefore months before the transition at which it is due
     */
    record Item(TransitionKind kind, String code, int monthsBefore, String de, String en) {
        LocalDate dueOn(LocalDate transition) {
            return transition.minusMonths(monthsBefore);
        }

        String text(Locale language) {
            return language.getLanguage().equals("en") ? en : de;
        }

        boolean is(TransitionKind of, String name) {
            return kind == of && code.equals(name);
        }
    }

    List<Item> of(TransitionKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    boolean knows(TransitionKind kind, String code) {
        return items.stream().anyMatch(item -> item.is(kind, code));
    }

    private static List<Item> read() {
        var file = Checklists.class.getResourceAsStream("/transition/checklists.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(cell -> new Item(
                            TransitionKind.valueOf(cell[0]), cell[1], Integer.parseInt(cell[2]), cell[3], cell[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
