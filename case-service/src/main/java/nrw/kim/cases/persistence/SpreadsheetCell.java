package nrw.kim.cases.persistence;

/** Text in a cell of a CSV file. */
public final class SpreadsheetCell {
    // A spreadsheet would run what begins so.
    private static final String FORMULA = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** With an apostrophe in front of what a spreadsheet would take for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
