package nrw.kim.cases.persistence;

import jakarta.persistence.Converter;
import nrw.kim.events.code.ResidenceCondition;

/** List of {@link ResidenceCondition}. */
@Converter
public class ResidenceConditions extends CodeList<ResidenceCondition> {
    /** For Hibernate. */
    public ResidenceConditions() {
        super(ResidenceCondition.class);
    }
}
