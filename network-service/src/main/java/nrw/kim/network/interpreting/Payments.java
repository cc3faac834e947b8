package nrw.kim.network.interpreting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The payments of a month as a table for the treasury: semicolons and decimal commas, as German offices read them. */
final class Payments {
    private static final String HEAD = "Name;Datum;Minuten;Kilometer;Betrag in Euro";

    private Payments() {}

    static String csv(List<InterpretingRequest> done, Map<UUID, String> names) {
        return Stream.concat(Stream.of(HEAD), done.stream().map(request -> line(request, names)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(InterpretingRequest request, Map<UUID, String> names) {
        return String.join(
                ";",
                cell(names.getOrDefault(request.interpreterId(), "")),
                request.need().day().toString(),
                request.workedMinutes().toString(),
                request.km().toString(),
                String.format(Locale.GERMANY, "%d,%02d", request.cents() / 100, request.cents() % 100));
    }

    /** A text that a spreadsheet would take for a formula is none. */
    private static String cell(String text) {
        var harmless = text.matches("^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
