package nrw.kim.kit.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** German or English, by {@code Accept-Language} of the current request; German if it asks for neither. */
@Singleton
public class Languages implements LocaleResolver {
    private final CurrentVertxRequest request;

    Languages(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Language of the current request. */
    public Locale current() {
        var current = request.getCurrent();
        return current == null ? Locale.GERMAN : of(current.request().getHeader("Accept-Language"));
    }

    /** Language that a header asks for; regions do not matter, an unreadable header asks for nothing. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.GERMAN;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> language.equals("de") || language.equals("en"))
                    .findFirst()
                    .map(Locale::of)
                    .orElse(Locale.GERMAN);
        } catch (IllegalArgumentException e) {
            return Locale.GERMAN;
        }
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return current();
    }
}
