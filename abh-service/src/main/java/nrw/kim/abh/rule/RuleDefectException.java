package nrw.kim.abh.rule;

import java.util.List;

/** The rule files contradict themselves; the service does not start with them. */
final class RuleDefectException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    RuleDefectException(List<String> defects) {
        super("rules cannot be used: " + String.join("; ", defects));
    }
}
