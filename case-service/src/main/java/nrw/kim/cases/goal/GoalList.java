package nrw.kim.cases.goal;

import java.util.List;
import java.util.Set;
import nrw.kim.cases.access.FieldGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The goals of a case that the reader may read.
 *
 * @param withheld groups that the reader does not read in this case
 */
@Schema(name = "GoalList")
public record GoalList(List<Goal.View> items, Set<FieldGroup> withheld) {}
