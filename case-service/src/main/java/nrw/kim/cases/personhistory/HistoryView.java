package nrw.kim.cases.personhistory;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.person.Municipality;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.HistoryKind;
import nrw.kim.events.code.ResidenceCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Histories from outside. */
final class HistoryView {
    private HistoryView() {}

    /**
     * One entry.
     *
     * @param code by kind: AGS, residence status, Rechtskreis; null where an Auskunftssperre hides it
     * @param lastDay last day, said or derived from the next entry
     * @param current holds today
     * @param recordedBy empty for what was known when the person came
     * @param correctedBy who said that another entry stands for this one
     */
    @Schema(name = "PersonHistoryEntry")
    record Entry(
            UUID id,
            HistoryKind kind,
            @Nullable String code,
            @Nullable Municipality municipality,
            PersonRequest.@Nullable Residence residence,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate lastDay,
            boolean current,
            @Nullable String paragraph,
            List<ResidenceCondition> conditions,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Nullable UUID corrects,
            @Nullable String correctedBy,
            @Nullable OffsetDateTime correctedAt) {}

    /** KI that would be responsible for the residence; nothing moves by itself (B2-05). */
    @Schema(name = "OtherResponsibleKi")
    record OtherKi(String ki, String name) {}

    /**
     * All entries of the person.
     *
     * @param otherKi set if the residence lies in the area of another KI
     */
    @Schema(name = "PersonHistory")
    record All(List<Entry> items, @Nullable OtherKi otherKi) {}

    static All of(HistoryService.Read read, LocalDate today) {
        var entries = read.history().newestFirst().stream()
                .map(entry -> entry(entry, read, today))
                .toList();
        return new All(entries, otherKi(read, today));
    }

    private static Entry entry(HistoryEntry entry, HistoryService.Read read, LocalDate today) {
        var isResidence = entry.kind() == HistoryKind.RESIDENCE;
        var hidden = isResidence && read.addressHidden();
        var shown = isResidence && !hidden;
        return new Entry(
                entry.id(),
                entry.kind(),
                hidden ? null : entry.code(),
                shown ? Municipality.of(new Ags(entry.code())) : null,
                shown ? entry.residence() : null,
                entry.validFrom(),
                read.history().lastDay(entry).orElse(null),
                read.history()
                        .current(entry.kind(), today)
                        .filter(entry::equals)
                        .isPresent(),
                entry.paragraph(),
                entry.conditions() == null ? List.of() : entry.conditions(),
                entry.recordedBy(),
                entry.recordedAt(),
                entry.corrects(),
                entry.correctedBy(),
                entry.correctedAt());
    }

    private static OtherKi otherKi(HistoryService.Read read, LocalDate today) {
        if (read.addressHidden()) {
            return null;
        }
        return read.history()
                .current(HistoryKind.RESIDENCE, today)
                .flatMap(home -> RegionalKeys.kiOf(new Ags(home.code())))
                .filter(ki -> !ki.equals(read.ki()))
                .map(ki -> new OtherKi(ki.value(), RegionalKeys.nameOf(ki).orElse(ki.value())))
                .orElse(null);
    }
}
