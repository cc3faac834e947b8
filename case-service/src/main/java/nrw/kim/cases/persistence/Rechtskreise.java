package nrw.kim.cases.persistence;

import jakarta.persistence.Converter;
import nrw.kim.events.code.Rechtskreis;

/** List of {@link Rechtskreis}. */
@Converter
public class Rechtskreise extends CodeList<Rechtskreis> {
    /** For Hibernate. */
    public Rechtskreise() {
        super(Rechtskreis.class);
    }
}
