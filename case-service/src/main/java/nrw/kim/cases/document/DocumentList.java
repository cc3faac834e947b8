package nrw.kim.cases.document;

import java.util.List;
import java.util.Set;
import nrw.kim.cases.access.FieldGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The documents of a case that the reader may read, newest first.
 *
 * @param removed those that can still be brought back
 * @param withheld groups that the reader does not read in this case
 */
@Schema(name = "CaseDocumentList")
public record DocumentList(List<CaseDocument.View> items, List<CaseDocument.View> removed, Set<FieldGroup> withheld) {}
