package nrw.kim.reporting.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Kennzahl: what is counted and how.
 *
 * @param id stable id
 * @param baustein building block of KIM, 1 to 3
 * @param kind how the value is made
 * @param measure branch of the view {@code contribution} that it counts
 * @param base for a share: the measure that it is a share of
 * @param dimensions code list that it is broken down by, at most one, or {@value #SITE}; no other breakdown exists
 * @param total whether the total is shown beside the breakdown
 * @param partOf indicator that shows the whole of these parts; null if none. They are shown more coarsely
 * @param definitionDe the exact counting rule
 * @param population of whom or what
 * @param source requirement or paragraph
 * @param ruleVersion raised with every change of the counting rule
 */
record Indicator(
        String id,
        int baustein,
        Kind kind,
        String measure,
        String base,
        List<String> dimensions,
        Boolean total,
        String partOf,
        String titleDe,
        String titleEn,
        String definitionDe,
        String unit,
        String population,
        String source,
        int ruleVersion) {

    /** Breakdown by the Standorte of a KI: no code list, and for the KI only. */
    static final String SITE = "site";

    /** How a value is made. */
    @Schema(name = "IndicatorKind")
    enum Kind {
        /** Number of events. */
        COUNT,
        /** Number of distinct persons. */
        PERSONS,
        /** Median of days. */
        MEDIAN,
        /** Percentage of two counts. */
        SHARE
    }

    /** Unless said otherwise a total is shown. */
    boolean hasTotal() {
        return total == null || total;
    }

    /** True if another indicator shows the whole of these parts. */
    boolean isFurtherTable() {
        return partOf != null;
    }

    /** True if nobody but the KI itself gets it: a Standort may be a village. */
    boolean staysInKi() {
        return dimensions.contains(SITE);
    }
}
