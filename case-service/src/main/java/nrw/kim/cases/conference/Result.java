package nrw.kim.cases.conference;

import java.util.List;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the conference came to in a Lebensbereich; its tasks are read with it. */
@Schema(name = "ConferenceResult")
public record Result(LifeDomain domain, String text, List<FieldGroup> marks, List<Task> tasks) {

    boolean readableBy(ReadingRights rights) {
        return rights.read(List.of(domain), marks);
    }
}
