package nrw.kim.reporting.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.kim.events.code.Code;
import nrw.kim.events.code.CodeLists;

/** The indicators in force, read from {@code indicators.json}: versioned data, not code. */
@ApplicationScoped
class IndicatorCatalogue {
    private final Content content;
    private final Map<String, Indicator> byId;
    private final Map<String, List<String>> codes;

    IndicatorCatalogue(ObjectMapper json) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("indicators.json")) {
            content = json.readValue(in, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byId = content.indicators().stream().collect(toUnmodifiableMap(Indicator::id, identity()));
        codes = content.indicators().stream().collect(toUnmodifiableMap(Indicator::id, IndicatorCatalogue::breakdown));
    }

    private record Content(String version, LocalDate validFrom, List<Indicator> indicators) {}

    /** Version of all definitions together; every delivery names it. */
    String version() {
        return content.version();
    }

    /** Every indicator, in the order of the Bausteine. */
    List<Indicator> all() {
        return content.indicators();
    }

    /** One indicator. */
    Optional<Indicator> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Codes that an indicator is broken down by; none if it is not, or if the Standorte of a KI are its codes. */
    List<String> codesOf(Indicator indicator) {
        return codes.get(indicator.id());
    }

    private static List<String> breakdown(Indicator indicator) {
        var lists = CodeLists.all();
        return indicator.dimensions().stream()
                .filter(list -> !list.equals(Indicator.SITE))
                .flatMap(list -> lists.get(list).stream())
                .map(Code::name)
                .toList();
    }
}
