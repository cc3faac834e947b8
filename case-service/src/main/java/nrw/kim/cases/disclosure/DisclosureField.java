package nrw.kim.cases.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a disclosure tells of a column, from {@code fields.csv}.
 *
 * @param kind how its value is read; with a minus: left out, and why
 */
record DisclosureField(String section, String column, String kind, String de, String en) {
    private static final List<DisclosureField> ALL = TextTable.read("/disclosure/fields.csv", 5).stream()
            .map(cell -> new DisclosureField(cell[0], cell[1], cell[2], cell[3], cell[4]))
            .toList();

    private static final Map<String, List<DisclosureField>> TOLD =
            ALL.stream().filter(field -> !field.isLeftOut()).collect(Collectors.groupingBy(DisclosureField::section));

    /** All that is said of columns, told or left out. */
    static List<DisclosureField> all() {
        return ALL;
    }

    /** What is told of a section, in its order. */
    static List<DisclosureField> told(DisclosureSection section) {
        return TOLD.get(section.name());
    }

    boolean isLeftOut() {
        return kind.startsWith("-");
    }

    String label(boolean english) {
        return english ? en : de;
    }
}
