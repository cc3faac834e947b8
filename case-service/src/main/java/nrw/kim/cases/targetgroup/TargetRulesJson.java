package nrw.kim.cases.targetgroup;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.JsonDocument;

/** {@link TargetRules} as a document. */
@Converter
public class TargetRulesJson extends JsonDocument<TargetRules> {
    /** For Hibernate. */
    public TargetRulesJson() {
        super(TargetRules.class);
    }
}
