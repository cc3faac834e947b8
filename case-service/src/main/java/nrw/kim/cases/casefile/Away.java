package nrw.kim.cases.casefile;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The case manager is away today (B1-50): until when, and who stands in.
 *
 * @param until last day
 * @param substitute sub of the Vertretung; null if nobody stands in
 */
@Schema(name = "CaseManagerAway")
record Away(
        LocalDate until,
        @Nullable String substitute,
        @Nullable String substituteName) {}
