package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;

/**
 * A way by which Fallzuweisungen come in and their status goes back. Another way (FIT-Connect, XTA) is one more
 * implementation; the intake, the rules and the inbox know none of them (ADR 0010).
 */
public interface ReferralTransport {
    /** Name of the REST transport. */
    String REST = "REST";

    /** Name that a referral remembers, so that its status goes back by the way it came. */
    String name();

    /**
     * Reads an inbound message.
     *
     * @throws Problem 400 if it is none or breaks its constraints
     */
    ReferralRequest read(String message);

    /**
     * Leaves a status for the sender. Runs in the transaction of the change, so that both are or neither is; sending comes
     * later and must survive a restart.
     *
     * @param senderKi tenant that the sender belongs to, named in the transaction
     */
    Uni<Void> tell(KiKey senderKi, UUID senderOrg, SenderStatus status);
}
