package nrw.kim.network.site;

import jakarta.persistence.Converter;
import nrw.kim.network.persistence.JsonList;

/** List of {@link Closure}. */
@Converter
public class ClosureList extends JsonList<Closure> {
    /** For Hibernate. */
    public ClosureList() {
        super(Closure.class);
    }
}
