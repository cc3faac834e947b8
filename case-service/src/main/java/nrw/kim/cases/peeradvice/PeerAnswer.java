package nrw.kim.cases.peeradvice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a colleague answered; not changed afterwards. */
@Entity
@Table(name = "peer_answer")
class PeerAnswer {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "advice_id")
    private UUID adviceId;

    private String text;

    @Column(name = "from_asker")
    private boolean fromAsker;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected PeerAnswer() {}

    PeerAnswer(UUID id, PeerAdvice advice, boolean fromAsker, Actor by, String text, OffsetDateTime now) {
        this.id = id;
        this.ki = advice.ki().value();
        this.adviceId = advice.id();
        this.text = text.strip();
        this.fromAsker = fromAsker;
        this.answeredBy = by.sub();
        this.answeredByName = by.name();
        this.answeredAt = now;
    }

    UUID adviceId() {
        return adviceId;
    }

    /**
     * An answer from outside.
     *
     * @param answeredBy name of the colleague; null where the asker goes on: whose case it is would tell which
     */
    @Schema(name = "PeerAnswer")
    public record View(
            UUID id,
            String text,
            boolean fromAsker,
            @Nullable String answeredBy,
            OffsetDateTime answeredAt) {}

    View view() {
        return new View(id, text, fromAsker, fromAsker ? null : answeredByName, answeredAt);
    }
}
