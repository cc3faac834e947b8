package nrw.kim.cases.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Priority;
import nrw.kim.events.code.Rechtskreis;

/**
 * What was said of one Lebensbereich, in and out.
 *
 * @param marks what is said here touches beyond its Lebensbereich (Gewalt, Religion …); decides who reads it
 * @param rechtskreis Rechtskreis of the need; one with an own Fallmanagement suggests a Verweis (B2-30)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessedDomain(
        @NotNull LifeDomain domain,
        @Size(max = 4000) String situation,
        @Size(max = 4000) String resources,
        @Size(max = 4000) String needs,
        @Size(max = 4000) String wishes,
        Priority priority,
        Rechtskreis rechtskreis,
        @Size(max = 5) List<@NotNull FieldGroup> marks) {

    /** True if something is missing here. */
    @JsonIgnore
    public boolean hasNeed() {
        return needs != null && !needs.isBlank();
    }

    /** True if these rights cover it. */
    public boolean readableBy(ReadingRights rights) {
        return rights.read(List.of(domain), marks);
    }

    boolean saysNothing() {
        return blank(situation) && blank(resources) && blank(needs) && blank(wishes) && priority == null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
