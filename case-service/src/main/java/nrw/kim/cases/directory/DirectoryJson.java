package nrw.kim.cases.directory;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.JsonList;
import nrw.kim.events.DirectoryEvent;

/** Parts of a site that are only ever read and replaced with it. */
final class DirectoryJson {
    private DirectoryJson() {}

    /** Hours for which one makes appointments. */
    @Converter
    static class Hours extends JsonList<DirectoryEvent.BookableHours> {
        Hours() {
            super(DirectoryEvent.BookableHours.class);
        }
    }

    /** Days without counselling. */
    @Converter
    static class Closures extends JsonList<DirectoryEvent.Closure> {
        Closures() {
            super(DirectoryEvent.Closure.class);
        }
    }
}
