package nrw.kim.events;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;

/** What happens to an Einwilligung. A handover rests on it; its withdrawal closes the extract at once. */
@OnTopic("kim.case.consent")
public sealed interface ConsentEvent extends KimEvent {

    /** Einwilligung erteilt: to one recipient, for one purpose, for these life domains and no others. */
    @EventType(value = "nrw.kim.consent.given.v1", title = "Einwilligung erteilt", titleEn = "Consent given")
    record Given(
            UUID consentId,
            UUID caseId,
            UUID recipientOrg,
            HandoverPurpose purpose,
            List<LifeDomain> domains,
            boolean singleTransfer)
            implements ConsentEvent {
        @Override
        public UUID aggregateId() {
            return consentId;
        }
    }

    /** Einwilligung widerrufen: whoever shows something on its ground stops now. */
    @EventType(value = "nrw.kim.consent.withdrawn.v1", title = "Einwilligung widerrufen", titleEn = "Consent withdrawn")
    record Withdrawn(UUID consentId, UUID caseId, UUID recipientOrg) implements ConsentEvent {
        @Override
        public UUID aggregateId() {
            return consentId;
        }
    }
}
