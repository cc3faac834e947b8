package nrw.kim.kit.event;

import java.time.Instant;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;

/**
 * An event as it arrived.
 *
 * @param id CloudEvents id
 * @param type CloudEvents type
 * @param topic where it came from
 * @param ki tenant it belongs to
 * @param time when it happened
 * @param event the payload
 */
public record ReceivedEvent(UUID id, String type, String topic, KiKey ki, Instant time, KimEvent event) {}
