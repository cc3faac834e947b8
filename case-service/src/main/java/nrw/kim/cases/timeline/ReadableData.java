package nrw.kim.cases.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.events.code.LifeDomain;

/** Leaves out of an event's payload what the reader may not read: Lebensbereiche and groups of the residence status. */
record ReadableData(ReadingRights rights) {
    private static final List<String> LISTS = List.of("domains", "lifeDomains", "needs");
    private static final List<String> OF_STATUS = List.of("statusGroup", "nationalityGroup", "lengthOfStay");

    ObjectNode of(ObjectNode payload) {
        if (payload.path("domain").isTextual()
                && !rights.read(LifeDomain.valueOf(payload.get("domain").textValue()))) {
            payload.remove("domain");
        }
        LISTS.stream().map(payload::get).filter(ArrayNode.class::isInstance).forEach(this::keepReadable);
        if (!rights.read(FieldGroup.STATUS)) {
            payload.remove(OF_STATUS);
        }
        return payload;
    }

    private void keepReadable(JsonNode list) {
        for (var domains = list.iterator(); domains.hasNext(); ) {
            if (!rights.read(LifeDomain.valueOf(domains.next().textValue()))) {
                domains.remove();
            }
        }
    }
}
