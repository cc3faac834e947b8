package nrw.kim.abh.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;
import org.jspecify.annotations.Nullable;

/** A procedure in the list. */
public record ProcedureListItem(
        UUID id,
        String number,
        KiKey ki,
        ProcedureKind kind,
        ProcedureStatus status,
        @Nullable UUID handoverId,
        LocalDate appliedOn,
        OffsetDateTime openedAt,
        int ageDays,
        LocalDate threeMonthsOn,
        boolean pastThreeMonths,
        String officerName,
        @Nullable ProcedureDecision decision,
        @Nullable LocalDate validUntil,
        ChecklistSummary summary,
        int version) {

    static ProcedureListItem from(Procedure procedure, ChecklistSummary summary, LocalDate today) {
        var ruling = Optional.ofNullable(procedure.ruling());
        return new ProcedureListItem(
                procedure.id(),
                procedure.number(),
                procedure.ki(),
                procedure.kind(),
                procedure.status(),
                procedure.handoverId(),
                procedure.appliedOn(),
                procedure.openedAt(),
                procedure.ageDays(today),
                procedure.threeMonthsOn(),
                procedure.isPastThreeMonths(today),
                procedure.officerName(),
                ruling.map(Ruling::decision).orElse(null),
                ruling.map(Ruling::validUntil).orElse(null),
                summary,
                procedure.version());
    }
}
