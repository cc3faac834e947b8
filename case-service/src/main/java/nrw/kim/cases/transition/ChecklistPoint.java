package nrw.kim.cases.transition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nrw.kim.cases.transition.Checklists.Item;
import nrw.kim.events.code.TransitionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point of a checklist in the words of a KI.
 *
 * @param code names the point for good: what was ticked under it stays ticked
 * @param monthsBefore months before the day at which it is due; not further than the clock looks ahead, negative after the day
 * @param hidden is not asked; what was ticked stays
 */
@Schema(name = "TransitionChecklistPoint")
public record ChecklistPoint(
        @NotNull TransitionKind kind,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,

        @NotNull @Min(-ChecklistPoint.MONTHS_AFTER) @Max(TransitionRules.MONTHS_AHEAD)
        Integer monthsBefore,

        @NotBlank @Size(max = 200) String de,
        @NotBlank @Size(max = 200) String en,
        boolean hidden) {
    static final int MONTHS_AFTER = 3;

    static ChecklistPoint standard(Item item) {
        return new ChecklistPoint(item.kind(), item.code(), item.monthsBefore(), item.de(), item.en(), false);
    }

    Item item() {
        return new Item(kind, code, monthsBefore, de, en);
    }

    boolean isSame(ChecklistPoint other) {
        return kind == other.kind && code.equals(other.code);
    }
}
