package nrw.kim.cases.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.kit.rest.Idempotency;

/** Tells whether two pushes say the same. */
@ApplicationScoped
class Fingerprints {
    private final ObjectMapper json;

    Fingerprints(ObjectMapper json) {
        this.json = json;
    }

    String of(ReferralRequest request) {
        return Idempotency.fingerprint(text(request));
    }

    /** The request as JSON. */
    String text(ReferralRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
