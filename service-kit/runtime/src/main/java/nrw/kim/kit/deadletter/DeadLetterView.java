package nrw.kim.kit.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * A dead letter as operators see it: where it came from and why it failed, not what it says.
 *
 * @param replayedAt null while it is open
 */
record DeadLetterView(
        UUID id,
        String eventId,
        String type,
        String ki,
        String topic,
        int partition,
        long offset,
        String key,
        String reason,
        Instant failedAt,
        Instant replayedAt) {

    static DeadLetterView from(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.eventId(),
                letter.type(),
                letter.ki(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.reason(),
                letter.failedAt().toInstant(),
                letter.replayedAt() == null ? null : letter.replayedAt().toInstant());
    }
}
