package nrw.kim.network.interpreting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nrw.kim.events.code.InterpretingCancellation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the steps of a request. */
final class InterpretingRequests {
    private InterpretingRequests() {}

    /** Offered to a member. */
    @Schema(name = "InterpretingOffer")
    record Offer(@NotNull UUID interpreterId) {}

    /** What was done, for the reimbursement. */
    @Schema(name = "InterpretingResult")
    record Result(
            @NotNull @Min(1) @Max(1440) Integer minutes,
            @NotNull @Min(0) @Max(1000) Integer km) {}

    /** Called off by the pool. */
    @Schema(name = "InterpretingCancel")
    record Cancel(@NotNull InterpretingCancellation reason) {}
}
