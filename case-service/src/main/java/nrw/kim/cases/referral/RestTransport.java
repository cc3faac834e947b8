package nrw.kim.cases.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.webhook.WebhookService;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Refusals;
import nrw.kim.kit.problem.Violation;

/** JSON over HTTPS in, signed webhook out. */
@ApplicationScoped
class RestTransport implements ReferralTransport {
    /** Type of the message that a webhook receives. */
    static final String STATUS_CHANGED = "referral.status-changed";

    private final ObjectMapper json;
    private final Validator validator;
    private final WebhookService webhooks;

    RestTransport(ObjectMapper json, Validator validator, WebhookService webhooks) {
        this.json = json;
        this.validator = validator;
        this.webhooks = webhooks;
    }

    @Override
    public String name() {
        return REST;
    }

    @Override
    public ReferralRequest read(String message) {
        var request = parsed(message);
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw Refusals.problem(new ConstraintViolationException(violations));
        }
        return request;
    }

    @Override
    public Uni<Void> tell(KiKey senderKi, UUID senderOrg, SenderStatus status) {
        return webhooks.enqueue(senderKi, senderOrg, status.id(), STATUS_CHANGED, status.changedAt(), status);
    }

    private ReferralRequest parsed(String message) {
        try {
            var request = json.readValue(message, ReferralRequest.class);
            if (request == null) {
                throw Problem.validation(List.of(new Violation("", "NotNull", null)));
            }
            return request;
        } catch (JsonProcessingException e) {
            throw Refusals.problem(e);
        }
    }
}
