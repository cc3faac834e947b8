package nrw.kim.cases.contact;

import java.util.List;
import java.util.Set;
import nrw.kim.cases.access.FieldGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The contacts of a case that the reader may read.
 *
 * @param withheld groups that the reader does not read in this case
 */
@Schema(name = "ContactList")
public record ContactList(List<Contact.View> items, Set<FieldGroup> withheld) {}
