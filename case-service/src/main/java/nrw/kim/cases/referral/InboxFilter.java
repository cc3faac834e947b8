package nrw.kim.cases.referral;

import java.util.UUID;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Urgency;

/**
 * What the inbox is narrowed by; null means "any".
 *
 * @param site site that the place of residence was routed to
 * @param overdue true: only what should have been answered before today
 */
record InboxFilter(ReferralStatus status, UUID site, Urgency urgency, ReferralReason reason, boolean overdue) {}
