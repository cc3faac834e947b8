package nrw.kim.network.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Schließzeit: days on which nobody is counselled at a site, both included.
 *
 * @param reason for the public, such as Betriebsausflug
 */
@Schema(name = "SiteClosure")
public record Closure(
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 100) String reason) {

    /** @throws Problem 400 naming the first closure that ends before it begins */
    static void requireOrder(List<Closure> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).lastDay.isBefore(all.get(i).firstDay)) {
                var pointer = "/closures/" + i + "/lastDay";
                throw Problem.validation(List.of(new Violation(pointer, "Order", "must not be before firstDay")));
            }
        }
    }

    /** The days alone; why is nothing that the other services need. */
    DirectoryEvent.Closure days() {
        return new DirectoryEvent.Closure(firstDay, lastDay);
    }
}
