package nrw.kim.cases.disclosure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The disclosure before it is given, with what the case manager should look at; the decision stays with people.
 *
 * @param addressBlocked the person is under an Auskunftssperre: where the paper is sent to matters
 * @param hints texts that name another person of the household
 */
@Schema(name = "DisclosurePreview")
public record DisclosurePreview(Disclosure disclosure, boolean addressBlocked, List<Hint> hints) {

    /** A text to look at; it is not repeated here. */
    @Schema(name = "DisclosureHint")
    public record Hint(DisclosureSection section, UUID entryId, String key) {}
}
