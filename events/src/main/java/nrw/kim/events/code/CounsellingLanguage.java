package nrw.kim.events.code;

import java.util.Locale;
import java.util.stream.Stream;

/** Sprache der Beratung, so grob wie sie gezählt wird: eine seltene Sprache führte zu einer Person (B2-09). */
public enum CounsellingLanguage implements Code {
    AR("Arabisch", "Arabic"),
    BG("Bulgarisch", "Bulgarian"),
    DE("Deutsch", "German"),
    EN("Englisch", "English"),
    FA("Persisch (Farsi, Dari)", "Persian (Farsi, Dari)"),
    FR("Französisch", "French"),
    KU("Kurdisch", "Kurdish"),
    PL("Polnisch", "Polish"),
    RO("Rumänisch", "Romanian"),
    RU("Russisch", "Russian"),
    TI("Tigrinya", "Tigrinya"),
    TR("Türkisch", "Turkish"),
    UK("Ukrainisch", "Ukrainian"),
    OTHER("andere Sprache", "other language");

    private final String de;
    private final String en;

    CounsellingLanguage(String de, String en) {
        this.de = de;
        this.en = en;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }

    /** The code of a language as it is counted: {@link #OTHER} for every language that few speak. */
    public static CounsellingLanguage of(String iso639) {
        return Stream.of(values())
                .filter(one -> one.name().equals(iso639.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(OTHER);
    }
}
