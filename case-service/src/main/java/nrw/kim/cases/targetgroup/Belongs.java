package nrw.kim.cases.targetgroup;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule finds. What nobody entered is never held against a person: it leaves the answer open. */
@Schema(name = "TargetGroupBelongs")
public enum Belongs {
    /** Belongs to the target group, or: the criterion is met. */
    YES,
    /** Cannot be told from what was entered. */
    UNCLEAR,
    /** Does not belong, or: the criterion is not met. */
    NO;

    static Belongs of(boolean met) {
        return met ? YES : NO;
    }

    /** All must hold: one that does not decides. */
    static Belongs all(Stream<Belongs> parts) {
        return parts.max(Enum::compareTo).orElse(YES);
    }

    /** One is enough: one that holds decides. */
    static Belongs any(Stream<Belongs> parts) {
        return parts.min(Enum::compareTo).orElse(NO);
    }
}
