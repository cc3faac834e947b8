package nrw.kim.cases.handover;

import jakarta.persistence.Converter;
import java.util.UUID;
import nrw.kim.cases.persistence.JsonList;

/** The documents that a handover takes along, by id. */
@Converter
class DocumentIds extends JsonList<UUID> {
    /** For Hibernate. */
    DocumentIds() {
        super(UUID.class);
    }
}
