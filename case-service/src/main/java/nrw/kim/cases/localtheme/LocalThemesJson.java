package nrw.kim.cases.localtheme;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.JsonDocument;

/** {@link LocalThemes} as a document. */
@Converter
public class LocalThemesJson extends JsonDocument<LocalThemes> {
    /** For Hibernate. */
    public LocalThemesJson() {
        super(LocalThemes.class);
    }
}
