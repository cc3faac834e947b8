package nrw.kim.cases.persistence;

import jakarta.persistence.Converter;
import nrw.kim.cases.access.FieldGroup;

/** List of {@link FieldGroup}. */
@Converter
public class FieldGroups extends CodeList<FieldGroup> {
    /** For Hibernate. */
    public FieldGroups() {
        super(FieldGroup.class);
    }
}
