package nrw.kim.kit.text;

import java.util.regex.Pattern;

/** Numbers long enough for a telephone, a file or a register; not the ones that every report on structures holds. */
final class Numbers {
    private static final String START = "(?<!\\d)(?<!\\d[\\s/.-])";
    private static final String PLACE = "05\\d{3}(?:\\d{3})?";
    private static final String YEARS = "(?:19|20)\\d{2}\\s?[/-]\\s?(?:(?:19|20)\\d{2}|\\d{2})";
    private static final String AMOUNT = "[1-9]\\d{0,2}(?:\\.\\d{3})+";
    private static final String HARMLESS =
            "(?!(?:" + PLACE + "|" + YEARS + "|" + AMOUNT + ")(?!\\d)(?![\\s/.-]{1,3}\\d))";

    static final Pattern LONG = Pattern.compile(START
            + "(?:"
            + HARMLESS
            + "(?:\\d{5,}|(?:\\d[\\s/.-]?){6,}|0\\d[\\d\\s/().-]{4,}\\d)"
            + "|\\+\\d[\\d\\s/().-]{4,}\\d)");

    private Numbers() {}
}
