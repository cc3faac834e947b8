package nrw.kim.cases.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a case that is over is erased (Art. 5(1)(e), 17 DSGVO). It is kept for some years after the end of the year of closing,
 * as long as claims can be made (§§ 195, 199 BGB); the proof of a consent three years after its last use (Art. 7(1) DSGVO); and
 * as long as its erasure is on hold (Art. 17(3), 18 DSGVO).
 *
 * @param years years after the end of the year of closing, as the controller set them
 */
record RetentionRule(int years) {
    static final int LEAST = 1;
    static final int MOST = 10;
    /** While a KI has said nothing. */
    static final int STANDARD = 3;

    private static final int AFTER_CONSENT = 3;

    /** The first day on which nothing keeps the case any more; empty while it is not over. */
    Optional<LocalDate> eraseOn(Standing standing) {
        return standing.over()
                ? Stream.of(
                                LocalDate.of(standing.closedOn().getYear() + years + 1, 1, 1),
                                afterConsent(standing.consentUsedOn()),
                                dayAfter(standing.heldUntil()))
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Only a case closed before this day can be due on the given one. */
    LocalDate closedBefore(LocalDate day) {
        return LocalDate.of(day.getYear() - years, 1, 1);
    }

    private static LocalDate afterConsent(LocalDate usedOn) {
        return usedOn == null ? null : usedOn.plusYears(AFTER_CONSENT).plusDays(1);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
