package nrw.kim.cases.referral;

import java.util.List;
import nrw.kim.events.code.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What waits in the inbox.
 *
 * @param open referrals that nobody has decided on
 * @param overdue those of them that should have been answered before today
 */
@Schema(name = "ReferralCounts")
public record InboxCounts(long open, long overdue, List<OfUrgency> byUrgency) {

    /** What waits with one urgency. */
    @Schema(name = "ReferralCountOfUrgency")
    public record OfUrgency(Urgency urgency, long open, long overdue) {}

    static InboxCounts of(List<OfUrgency> byUrgency) {
        return new InboxCounts(
                byUrgency.stream().mapToLong(OfUrgency::open).sum(),
                byUrgency.stream().mapToLong(OfUrgency::overdue).sum(),
                byUrgency);
    }
}
