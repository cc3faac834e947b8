package nrw.kim.cases.transition;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.JsonDocument;

/** {@link OwnChecklists} as a document. */
@Converter
public class OwnChecklistsJson extends JsonDocument<OwnChecklists> {
    /** For Hibernate. */
    public OwnChecklistsJson() {
        super(OwnChecklists.class);
    }
}
