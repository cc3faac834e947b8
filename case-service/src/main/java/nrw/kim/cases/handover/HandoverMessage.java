package nrw.kim.cases.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A Rückfrage of the recipient or the reply to it. The words stay in the case; the event says only that there are some. */
@Entity
@Table(name = "handover_message")
class HandoverMessage {
    @Id
    private UUID id;

    private String ki;
    private UUID handoverId;
    private boolean fromRecipient;
    private String author;
    private String authorName;
    private String text;
    private OffsetDateTime writtenAt;

    protected HandoverMessage() {}

    HandoverMessage(UUID id, Handover handover, boolean fromRecipient, Actor by, String text, OffsetDateTime now) {
        this.id = id;
        this.ki = handover.ki().value();
        this.handoverId = handover.id();
        this.fromRecipient = fromRecipient;
        this.author = by.sub();
        this.authorName = by.name();
        this.text = text.strip();
        this.writtenAt = now;
    }

    /** A message from outside. */
    @Schema(name = "HandoverMessageView")
    public record View(
            UUID id, boolean fromRecipient, @Nullable String authorName, String text, OffsetDateTime writtenAt) {}

    View view() {
        return new View(id, fromRecipient, authorName, text, writtenAt);
    }
}
