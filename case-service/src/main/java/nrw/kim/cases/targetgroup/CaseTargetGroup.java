package nrw.kim.cases.targetgroup;

import java.util.List;
import nrw.kim.events.code.Situation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rules and the data say of a case.
 *
 * @param hint null if the reader may not read what it rests on
 * @param situations standing flags, computed now
 */
@Schema(name = "CaseTargetGroup")
record CaseTargetGroup(@Nullable TargetHint hint, List<Situation> situations) {
    static CaseTargetGroup withheld() {
        return new CaseTargetGroup(null, List.of());
    }
}
