package nrw.kim.reporting.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Definition of a Kennzahl as published.
 *
 * @param baustein building block of KIM, 1 to 3
 * @param kind how the value is made
 * @param definitionDe the exact counting rule
 * @param population of whom or what
 * @param dimensions code lists that it is broken down by; no other breakdown exists
 * @param partOf indicator that shows the whole of these parts, which are then rounded more coarsely; null if none
 * @param source requirement or paragraph
 * @param ruleVersion raised with every change of the counting rule
 */
@Schema(name = "Indicator")
public record IndicatorView(
        String id,
        int baustein,
        Indicator.Kind kind,
        String titleDe,
        String titleEn,
        String definitionDe,
        String unit,
        String population,
        List<String> dimensions,
        @Nullable String partOf,
        String source,
        int ruleVersion) {

    static IndicatorView from(Indicator i) {
        return new IndicatorView(
                i.id(),
                i.baustein(),
                i.kind(),
                i.titleDe(),
                i.titleEn(),
                i.definitionDe(),
                i.unit(),
                i.population(),
                i.dimensions(),
                i.partOf(),
                i.source(),
                i.ruleVersion());
    }
}
