package nrw.kim.kit.sample.note;

import java.util.UUID;

/** A note as shown. */
public record NoteView(UUID id, String ki, String text, NoteStatus status, int version) {
    static NoteView from(Note note) {
        return new NoteView(note.id(), note.ki().value(), note.text(), note.status(), note.version());
    }
}
