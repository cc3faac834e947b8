package nrw.kim.cases.persistence;

import jakarta.persistence.Converter;
import nrw.kim.events.code.TargetGroup;

/** List of {@link TargetGroup}. */
@Converter
public class TargetGroups extends CodeList<TargetGroup> {
    /** For Hibernate. */
    public TargetGroups() {
        super(TargetGroup.class);
    }
}
