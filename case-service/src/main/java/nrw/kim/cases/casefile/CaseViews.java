package nrw.kim.cases.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.LifeDomain;

/** How cases look from outside. */
final class CaseViews {
    private CaseViews() {}

    /** A municipality. */
    record MunicipalityView(String ags, String name) {
        static MunicipalityView of(Person person) {
            var ags = person.data().ags();
            return new MunicipalityView(ags.value(), RegionalKeys.nameOf(ags).orElse(ags.value()));
        }
    }

    /** A line of the case list. */
    record Item(
            UUID id,
            String number,
            UUID personId,
            String personName,
            CasePhase phase,
            String responsible,
            String responsibleName,
            OffsetDateTime openedAt,
            MunicipalityView municipality,
            List<LifeDomain> lifeDomains,
            LocalDate nextFollowUp,
            boolean overdue) {
        static Item from(Case file, Map<UUID, Person> persons, LocalDate today) {
            var person = persons.get(file.personId());
            return new Item(
                    file.id(),
                    file.number(),
                    file.personId(),
                    person.data().label(),
                    file.phase(),
                    file.responsible(),
                    file.responsibleName(),
                    file.openedAt(),
                    MunicipalityView.of(person),
                    file.lifeDomains(),
                    file.followUpOn(),
                    file.isOverdue(today));
        }
    }

    /** Person with its id. */
    record PersonView(UUID id, @JsonUnwrapped PersonRequest data) {}

    /** The head of the file: who, where in the process, who is responsible, what is next. */
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
            OffsetDateTime openedAt,
            OffsetDateTime closedAt,
            Closing closing,
            AccessChannel accessChannel,
            UUID referralId,
            List<LifeDomain> lifeDomains,
            MunicipalityView municipality,
            LocalDate nextFollowUp,
            boolean overdue,
            PersonView person,
            boolean purposeBound,
            long openHandovers,
            long openGoals) {
        static Detail from(CaseService.File read, String reader, LocalDate today) {
            var file = read.file();
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
                    file.openedAt(),
                    file.closedAt(),
                    file.closing(),
                    file.accessChannel(),
                    file.referralId(),
                    file.lifeDomains(),
                    MunicipalityView.of(read.person()),
                    file.followUpOn(),
                    file.isOverdue(today),
                    new PersonView(file.personId(), read.person().data().toRequest()),
                    file.purposeBound(),
                    read.openHandovers(),
                    read.openGoals());
        }
    }

    /** What a state change leaves behind. */
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
