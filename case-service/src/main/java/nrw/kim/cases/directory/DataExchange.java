package nrw.kim.cases.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether personal data may go to a body (G-07).
 *
 * @param agreementNeeded false for an authority, which rests on its own law
 * @param missing what is in the way; null if nothing is
 * @param until last day of the agreement; null without one or until further notice
 */
@Schema(name = "DataExchange")
public record DataExchange(
        boolean allowed,
        boolean agreementNeeded,
        @Nullable MissingForExchange missing,
        @Nullable LocalDate until) {
    static final DataExchange NO_AGREEMENT_NEEDED = new DataExchange(true, false, null, null);

    /** By the agreement that comes nearest to allowing it: several may stand beside each other. */
    static DataExchange under(List<KnownAgreement> known, LocalDate today) {
        return known.stream()
                .map(agreement -> agreement.exchange(today))
                .min(Comparator.comparing(DataExchange::allowed)
                        .reversed()
                        .thenComparing(DataExchange::until, Comparator.nullsFirst(Comparator.reverseOrder())))
                .orElse(new DataExchange(false, true, MissingForExchange.AGREEMENT, null));
    }
}
