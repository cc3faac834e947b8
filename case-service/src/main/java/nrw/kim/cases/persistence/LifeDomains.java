package nrw.kim.cases.persistence;

import jakarta.persistence.Converter;
import nrw.kim.events.code.LifeDomain;

/** List of {@link LifeDomain}. */
@Converter
public class LifeDomains extends CodeList<LifeDomain> {
    /** For Hibernate. */
    public LifeDomains() {
        super(LifeDomain.class);
    }
}
