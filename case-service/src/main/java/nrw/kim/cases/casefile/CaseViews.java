package nrw.kim.cases.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.person.Municipality;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.ShownPerson;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How cases look from outside. */
final class CaseViews {
    private CaseViews() {}

    /** The case in which a merged one goes on. */
    @Schema(name = "CaseMergedInto")
    record MergedInto(UUID caseId, String caseNumber, OffsetDateTime mergedAt) {
        static @Nullable MergedInto of(@Nullable Merger merger) {
            return merger == null ? null : new MergedInto(merger.survivor(), merger.survivorNumber(), merger.at());
        }
    }

    /** A line of the case list. */
    @Schema(name = "CaseListItem")
    record Item(
            UUID id,
            String number,
            UUID personId,
            String personName,
            CasePhase phase,
            String responsible,
            String responsibleName,

            @Schema(description = "bis wann die Lesenden diesen Fall in Vertretung führen") @Nullable
            LocalDate substitutedUntil,

            OffsetDateTime openedAt,
            @Nullable Municipality municipality,
            List<LifeDomain> lifeDomains,
            @Nullable LocalDate nextFollowUp,
            boolean overdue,

            @Schema(description = "der Fall, mit dem dieser zusammengeführt ist") @Nullable
            MergedInto mergedInto,

            @Schema(description = "seit wann die Verarbeitung eingeschränkt ist (Art. 18 DSGVO)") @Nullable
            OffsetDateTime restrictedSince,

            int version) {
        static Item from(Case file, Relations own, Map<UUID, Person> persons, LocalDate today) {
            var relation = own.to(file);
            var person = persons.get(file.personId());
            return new Item(
                    file.id(),
                    file.number(),
                    file.personId(),
                    person.data().label(),
                    file.phase(),
                    file.responsible(),
                    file.responsibleName(),
                    relation == CaseRelation.SUBSTITUTE ? own.away().get(file.responsible()) : null,
                    file.openedAt(),
                    Municipality.of(person.data().shownAgs(relation.knowsAddress())),
                    ReadingRights.of(relation).of(file.lifeDomains()),
                    file.followUpOn(),
                    file.isOverdue(today),
                    MergedInto.of(file.merger()),
                    file.restrictedSince(),
                    file.version());
        }
    }

    /** Person with its id. */
    @Schema(name = "Person")
    record PersonView(UUID id, @JsonUnwrapped ShownPerson data) {}

    /** The head of the file: who, where in the process, who is responsible, what is next. */
    @Schema(name = "CaseFile")
    record Detail(
            UUID id,
            String number,
            String ki,
            UUID controller,
            int version,
            CasePhase phase,
            Set<CasePhase> allowedPhases,
            String responsible,
            String responsibleName,
            boolean mine,
            CaseRelation relation,
            boolean mayWork,
            Set<FieldGroup> withheld,
            @Nullable Away away,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable Closing closing,
            @Nullable MergedInto mergedInto,
            @Nullable OffsetDateTime restrictedSince,
            AccessChannel accessChannel,
            @Nullable UUID referralId,
            List<LifeDomain> lifeDomains,
            @Nullable Municipality municipality,
            @Nullable LocalDate nextFollowUp,
            boolean overdue,
            PersonView person,
            boolean purposeBound,
            long openHandovers,
            long openGoals) {
        static Detail from(CaseService.File read, String reader, LocalDate today) {
            var file = read.file();
            var rights = read.rights();
            var knowsAddress = rights.relation().knowsAddress();
            return new Detail(
                    file.id(),
                    file.number(),
                    file.ki().value(),
                    file.controller(),
                    file.version(),
                    file.phase(),
                    Regelkreis.after(file.phase()),
                    file.responsible(),
                    file.responsibleName(),
                    file.responsible().equals(reader),
                    rights.relation(),
                    rights.relation().works(),
                    rights.withheld(),
                    read.away(),
                    file.openedAt(),
                    file.closedAt(),
                    file.closing(),
                    MergedInto.of(file.merger()),
                    file.restrictedSince(),
                    file.accessChannel(),
                    file.referralId(),
                    rights.of(file.lifeDomains()),
                    Municipality.of(read.person().data().shownAgs(knowsAddress)),
                    file.followUpOn(),
                    file.isOverdue(today),
                    new PersonView(
                            file.personId(), read.person().data().shown(knowsAddress, rights.read(FieldGroup.STATUS))),
                    file.purposeBound(),
                    read.openHandovers(),
                    read.openGoals());
        }
    }

    /** What a state change leaves behind. */
    @Schema(name = "CaseState")
    record State(
            UUID id,
            String number,
            CasePhase phase,
            Set<CasePhase> allowedPhases,
            String responsible,
            String responsibleName,
            int version) {
        static State from(Case file) {
            return new State(
                    file.id(),
                    file.number(),
                    file.phase(),
                    Regelkreis.after(file.phase()),
                    file.responsible(),
                    file.responsibleName(),
                    file.version());
        }
    }
}
