package nrw.kim.cases.assessment;

import java.util.List;
import java.util.Set;
import nrw.kim.cases.access.FieldGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The assessments of a case, newest first, with what the reader may read.
 *
 * @param withheld groups that the reader does not read in this case
 */
@Schema(name = "AssessmentList")
public record AssessmentList(List<AssessmentView> items, Set<FieldGroup> withheld) {}
