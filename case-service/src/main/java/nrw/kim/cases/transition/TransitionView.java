package nrw.kim.cases.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nrw.kim.events.code.TransitionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transition of a case with its checklist. */
@Schema(name = "Transition")
record TransitionView(TransitionKind kind, LocalDate expectedOn, Transition.Cause cause, List<Item> items) {

    /**
     * One point of the checklist.
     *
     * @param text by Accept-Language
     */
    @Schema(name = "TransitionItem")
    record Item(
            String code,
            String text,
            LocalDate dueOn,
            boolean done,
            boolean overdue,
            @Nullable String doneBy,
            @Nullable OffsetDateTime doneAt) {}

    static TransitionView of(
            UUID caseId,
            Transition transition,
            Checklists checklists,
            List<Tick> ticks,
            Locale language,
            LocalDate today) {
        var items = checklists.of(transition.kind()).stream()
                .map(item -> item(
                        item,
                        item.dueOn(transition.expectedOn()),
                        ticks.stream()
                                .filter(tick -> tick.is(caseId, item.kind(), item.code()))
                                .findFirst()
                                .orElse(null),
                        language,
                        today))
                .toList();
        return new TransitionView(transition.kind(), transition.expectedOn(), transition.cause(), items);
    }

    private static Item item(Checklists.Item item, LocalDate dueOn, Tick tick, Locale language, LocalDate today) {
        var done = tick != null;
        return new Item(
                item.code(),
                item.text(language),
                dueOn,
                done,
                !done && dueOn.isBefore(today),
                done ? tick.tickedBy() : null,
                done ? tick.tickedAt() : null);
    }
}
