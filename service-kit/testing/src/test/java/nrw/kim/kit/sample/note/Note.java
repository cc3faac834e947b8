package nrw.kim.kit.sample.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;

/** A note of one tenant: OPEN, then CLOSED. */
@Entity
@Table(name = "note")
public class Note {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "content")
    private String text;

    @Enumerated(EnumType.STRING)
    private NoteStatus status;

    @Version
    private int version;

    protected Note() {}

    Note(UUID id, KiKey ki, String text) {
        this.id = id;
        this.ki = ki.value();
        this.text = text;
        this.status = NoteStatus.OPEN;
    }

    void close() {
        if (status == NoteStatus.CLOSED) {
            throw Problem.transitionRefused(status, "close");
        }
        status = NoteStatus.CLOSED;
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    String text() {
        return text;
    }

    NoteStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
