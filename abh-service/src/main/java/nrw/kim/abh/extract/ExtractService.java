package nrw.kim.abh.extract;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nrw.kim.abh.inbox.HandoverInboxService;
import nrw.kim.abh.inbox.InboxHandover;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** Asks case-service for the extract of a handover to the own authority. The question is logged before it is asked. */
@ApplicationScoped
class ExtractService {
    private static final String PURPOSE = "HANDOVER";

    private final TenantTransaction tenants;
    private final HandoverInboxService inbox;
    private final AccessLog accessLog;
    private final CaseServiceClient caseService;

    ExtractService(
            TenantTransaction tenants, HandoverInboxService inbox, AccessLog accessLog, CaseServiceClient caseService) {
        this.tenants = tenants;
        this.inbox = inbox;
        this.accessLog = accessLog;
        this.caseService = caseService;
    }

    /** What case-service answers, whatever it is; 404 for a handover to somebody else, 503 if there is no answer in time. */
    Uni<Extract> extract(Actor actor, UUID handover, String authorization, String language) {
        return tenants.of(actor, () -> inbox.visible(actor, handover)
                        .call(found ->
                                accessLog.read(found.ki(), actor, PURPOSE, AccessAction.EXTRACT_READ, handover, null)))
                .chain(found -> caseService.extract(handover, headers(found, authorization, language)));
    }

    private static Map<String, String> headers(InboxHandover handover, String authorization, String language) {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeaders.AUTHORIZATION, authorization);
        headers.put(HttpHeaders.ACCEPT_LANGUAGE, language);
        headers.put("X-KIM-Ki", handover.ki().value());
        headers.put("X-KIM-Purpose", PURPOSE);
        return headers;
    }
}
