package nrw.kim.cases.personhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nrw.kim.events.code.HistoryKind;

/**
 * All entries of a person, corrected ones too. What holds is derived: the valid entry that began last; one whose last day is
 * over still says what was known last.
 */
record History(List<HistoryEntry> entries) {
    private static final Comparator<HistoryEntry> BY_DAY = Comparator.comparing(
                    HistoryEntry::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(HistoryEntry::id);

    /** What holds on a day; entries that begin later do not count yet. */
    Optional<HistoryEntry> current(HistoryKind kind, LocalDate today) {
        return valid(kind).stream()
                .filter(entry -> entry.validFrom() == null || !entry.validFrom().isAfter(today))
                .reduce((earlier, later) -> later);
    }

    /** Last day of an entry: said, or the day before the next one begins; empty while it lasts. */
    Optional<LocalDate> lastDay(HistoryEntry entry) {
        var next = valid(entry.kind()).stream()
                .dropWhile(other -> other != entry)
                .skip(1)
                .findFirst()
                .map(HistoryEntry::validFrom)
                .map(day -> day.minusDays(1));
        return Optional.ofNullable(entry.validTo())
                .filter(said -> next.isEmpty() || said.isBefore(next.get()))
                .or(() -> next);
    }

    /** By kind, newest first; what was corrected comes last. */
    List<HistoryEntry> newestFirst() {
        var all = new ArrayList<>(entries);
        all.sort(Comparator.comparing(HistoryEntry::kind)
                .thenComparing(Comparator.comparing(HistoryEntry::isValid).reversed())
                .thenComparing(BY_DAY.reversed()));
        return all;
    }

    private List<HistoryEntry> valid(HistoryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.isValid())
                .sorted(BY_DAY)
                .toList();
    }
}
