package nrw.kim.kit.sample.note;

import nrw.kim.events.code.Code;

/** What is read of notes. */
enum NoteAction implements Code {
    NOTE_READ("Notiz", "Note");

    private final String de;
    private final String en;

    NoteAction(String de, String en) {
        this.de = de;
        this.en = en;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }
}
