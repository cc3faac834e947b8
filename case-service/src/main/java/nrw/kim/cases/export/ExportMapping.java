package nrw.kim.cases.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the other system's file looks like. Its format is not published, so it is set up and not built in.
 *
 * @param separator between cells
 * @param columns in their order
 */
@Schema(name = "ExportMapping")
public record ExportMapping(
        @NotNull @Pattern(regexp = "[;,\t|]") String separator,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid ExportColumn> columns) {

    /**
     * Refuses what cannot be written.
     *
     * @throws Problem 400 for a column with a field and a text, or with neither, or with the name of another
     */
    void check() {
        var headers = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if ((column.field() == null) == (column.text() == null)) {
                throw Problem.validation(List.of(new Violation("/columns/" + i + "/field", "FieldOrText", null)));
            }
            if (!headers.add(column.header())) {
                throw Problem.validation(List.of(new Violation("/columns/" + i + "/header", "HeaderTwice", null)));
            }
        }
    }
}
