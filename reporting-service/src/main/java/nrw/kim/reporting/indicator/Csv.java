package nrw.kim.reporting.indicator;

import java.util.List;

/**
 * RFC 4180: comma, CRLF, UTF-8 without byte order mark, a header row. A cell that a spreadsheet would run as a formula gets
 * an apostrophe in front.
 */
final class Csv {
    private static final String NEWLINE = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    Csv(List<String> header) {
        line(header.toArray());
    }

    /** Adds a line; null is an empty cell. */
    Csv line(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            cell(cells[i]);
        }
        text.append(NEWLINE);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void cell(Object value) {
        switch (value) {
            case null -> {}
            case Number number -> text.append(number);
            default -> text.append(quoted(harmless(value.toString())));
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\r') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
