package nrw.kim.cases.export;

import java.util.List;

/**
 * The port to another system of records: the way in which cases are written for it. A system with another way in than a file
 * follows as one more class.
 */
interface CaseDocumentation {
    /**
     * Writes the cases as the mapping says.
     *
     * @return text of the media type that this way stands for
     */
    String write(ExportMapping mapping, List<ExportedCase> cases);
}
