package nrw.kim.cases.transition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The checklists of a KI (B2-40, B2-41). A point of the standard that the KI does not name is asked as the standard has it, so
 * that none is lost that a later release brings.
 */
@Schema(name = "TransitionChecklists")
public record OwnChecklists(@NotNull @Size(max = 60) List<@NotNull @Valid ChecklistPoint> points) {
    static final OwnChecklists NONE = new OwnChecklists(List.of());

    /** All points with those of the standard that are not named, in the order in which they are shown. */
    OwnChecklists complete() {
        var rest = Checklists.STANDARD.items().stream()
                .map(ChecklistPoint::standard)
                .filter(point -> points.stream().noneMatch(point::isSame));
        return new OwnChecklists(Stream.concat(points.stream(), rest).toList());
    }

    /** What is asked. */
    Checklists inForce() {
        return new Checklists(complete().points.stream()
                .filter(point -> !point.hidden())
                .map(ChecklistPoint::item)
                .toList());
    }

    /**
     * A point that was there once stays, asked or hidden: cases have ticks under its code.
     *
     * @throws Problem 422 if a code stands twice in a checklist, or one that was there is gone
     */
    OwnChecklists replacedBy(OwnChecklists wanted) {
        IntStream.range(0, wanted.points.size())
                .filter(at -> wanted.points.subList(0, at).stream().anyMatch(wanted.points.get(at)::isSame))
                .findFirst()
                .ifPresent(at -> {
                    throw Problem.rule(
                            "transition-point-twice", new Violation("/points/" + at + "/code", "NamedTwice", null));
                });
        points.stream()
                .filter(known -> wanted.complete().points.stream().noneMatch(known::isSame))
                .findFirst()
                .ifPresent(gone -> {
                    throw Problem.rule("transition-point-stays", new Violation("/points", "Stays", gone.de()));
                });
        return wanted;
    }
}
