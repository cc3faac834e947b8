package nrw.kim.cases.conference;

import java.util.List;
import java.util.Set;
import nrw.kim.cases.access.FieldGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The conferences of a case that the reader may read.
 *
 * @param withheld groups that the reader does not read in this case
 */
@Schema(name = "ConferenceList")
public record ConferenceList(List<Conference.View> items, Set<FieldGroup> withheld) {}
