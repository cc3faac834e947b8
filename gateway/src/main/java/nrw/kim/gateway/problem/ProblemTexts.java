package nrw.kim.gateway.problem;

import io.vertx.ext.web.LanguageHeader;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Titles and details of the problems in one language. */
record ProblemTexts(ResourceBundle bundle) {
    private static final ProblemTexts GERMAN = load(Locale.GERMAN);
    private static final ProblemTexts ENGLISH = load(Locale.ENGLISH);

    /** The texts in the first language of Accept-Language that is German or English, else German. */
    static ProblemTexts in(List<LanguageHeader> accepted) {
        for (LanguageHeader language : accepted) {
            switch (language.tag().toLowerCase(Locale.ROOT)) {
                case "de" -> {
                    return GERMAN;
                }
                case "en" -> {
                    return ENGLISH;
                }
                default -> {
                    // a language we do not write: the next best is asked for
                }
            }
        }
        return GERMAN;
    }

    String title(ProblemType type) {
        return bundle.getString(type.slug() + ".title");
    }

    String detail(ProblemType type) {
        return bundle.getString(type.slug() + ".detail");
    }

    String language() {
        return bundle.getLocale().getLanguage();
    }

    private static ProblemTexts load(Locale locale) {
        return new ProblemTexts(ResourceBundle.getBundle("problems", locale));
    }
}
