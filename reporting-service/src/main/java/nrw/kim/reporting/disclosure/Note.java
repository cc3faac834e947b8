package nrw.kim.reporting.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is not shown, or what has to be known about one that is. */
@Schema(name = "DisclosureNote")
public enum Note {
    /** Fallzahl zu klein: withheld, because few persons stand behind it or because it would uncover such a figure. */
    TOO_FEW,
    /** Fewer than ten persons in the KI and period: nothing is shown. */
    TENANT_EXCLUDED,
    /** The base of the percentage is below 20. */
    BASE_TOO_SMALL,
    /** The year lacks a half-year in which the KI is left out. */
    HALF_YEAR_EXCLUDED
}
