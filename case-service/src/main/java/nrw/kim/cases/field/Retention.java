package nrw.kim.cases.field;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the value of a Zusatzfeld is kept. */
@Schema(name = "AdditionalFieldRetention")
public enum Retention {
    /** As long as the case. */
    WITH_CASE,
    /** Until the case is closed; then it is deleted in the same transaction. */
    UNTIL_CLOSED
}
