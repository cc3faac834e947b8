package nrw.kim.network.interpreter;

import jakarta.persistence.Converter;
import nrw.kim.network.persistence.JsonList;

/** List of {@link Skill}. */
@Converter
public class Skills extends JsonList<Skill> {
    /** For Hibernate. */
    public Skills() {
        super(Skill.class);
    }
}
