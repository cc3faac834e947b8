package nrw.kim.network.site;

import jakarta.persistence.Converter;
import nrw.kim.network.persistence.JsonList;

/** List of {@link OfficeHours}. */
@Converter
public class OfficeHoursList extends JsonList<OfficeHours> {
    /** For Hibernate. */
    public OfficeHoursList() {
        super(OfficeHours.class);
    }
}
