package nrw.kim.cases.conference;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.JsonList;

/** Parts that are only ever read and written with their conference. */
final class JsonText {
    private JsonText() {}

    /** Who took part. */
    @Converter
    static class Participants extends JsonList<Participant> {
        Participants() {
            super(Participant.class);
        }
    }

    /** What it came to. */
    @Converter
    static class Results extends JsonList<Result> {
        Results() {
            super(Result.class);
        }
    }
}
