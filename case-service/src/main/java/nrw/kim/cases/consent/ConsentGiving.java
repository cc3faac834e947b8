package nrw.kim.cases.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a consent was given.
 *
 * @param textVersion version of the wording
 * @param textLanguage language of the wording that lay before the person
 * @param textReviewed whether the translation had been checked then
 * @param drawn a signature was drawn on screen
 */
@Schema(name = "ConsentGiving")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentGiving(
        @Nullable String textVersion,
        @Nullable String textLanguage,
        @Nullable Boolean textReviewed,
        @Nullable String interpreterLanguage,
        @Nullable String witness,
        boolean personAgrees,
        boolean drawn,
        @Nullable String signedName,
        @Nullable OffsetDateTime signedAt) {}
