package nrw.kim.cases.caseview;

import jakarta.persistence.Converter;
import nrw.kim.cases.persistence.CodeList;

/** List of {@link CaseColumn}. */
@Converter
public class CaseColumns extends CodeList<CaseColumn> {
    /** For Hibernate. */
    public CaseColumns() {
        super(CaseColumn.class);
    }
}
