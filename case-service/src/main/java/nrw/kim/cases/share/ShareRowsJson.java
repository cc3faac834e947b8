package nrw.kim.cases.share;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.JsonList;

/** List of {@link ShareRow}. */
@Converter
public class ShareRowsJson extends JsonList<ShareRow> {
    /** For Hibernate. */
    public ShareRowsJson() {
        super(ShareRow.class);
    }
}
