package nrw.kim.cases.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a sender changed.
 *
 * @param number version of the referral that it led to; the one first sent is 0
 * @param changedBy name of the sender's machine
 * @param afterDecision true if it was told after the decision: the referral stays as it was, the case gets a notice
 */
@Schema(name = "ReferralAmendment")
public record AmendmentView(
        int number, OffsetDateTime changedAt, String changedBy, boolean afterDecision, List<Change> changes) {

    /**
     * One change.
     *
     * @param pointer JSON pointer into the referral as it is sent
     * @param before null if it was not there
     * @param after null if it is gone
     */
    @Schema(name = "ReferralChange")
    public record Change(
            String pointer,

            @Nullable @Schema(implementation = Object.class, description = "any JSON value")
            JsonNode before,

            @Nullable @Schema(implementation = Object.class, description = "any JSON value")
            JsonNode after) {

        /** That an address changed may be known under an Auskunftssperre, the address not (§ 51 BMG). */
        Change withoutAddress() {
            return pointer.startsWith("/person/residence") ? new Change(pointer, null, null) : this;
        }
    }
}
