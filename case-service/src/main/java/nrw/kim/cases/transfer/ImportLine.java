package nrw.kim.cases.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nrw.kim.cases.assessment.AssessedDomain;
import nrw.kim.cases.casefile.Regelkreis;
import nrw.kim.cases.contact.ContactRequest;
import nrw.kim.cases.goal.GoalRequest;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.ClosingReason;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Priority;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.Sex;

/**
 * One case of an earlier system: the person, and what was done so far.
 *
 * @param source the earlier system's own reference; the same one is taken over once
 * @param assessedOn day of the Bestandsaufnahme; needed where {@code needs} are given
 * @param phase where the case stands; a closed one has {@code closedOn} and {@code closingReason} instead
 */
record ImportLine(
        @NotBlank @Size(max = 100) String source,
        @Valid PersonRequest person,
        @NotNull AccessChannel accessChannel,
        @NotEmpty @Size(max = 9) List<LifeDomain> lifeDomains,
        @NotNull @PastOrPresent LocalDate openedOn,
        @PastOrPresent LocalDate assessedOn,
        List<AssessedDomain> needs,
        @Valid List<AgreedGoal> goals,
        @Valid List<ContactRequest> contacts,
        LocalDate followUpOn,
        CasePhase phase,
        @PastOrPresent LocalDate closedOn,
        ClosingReason closingReason) {

    /** A goal and what became of it; {@code closedOn} is null while it is open. */
    record AgreedGoal(
            @Valid GoalRequest goal,
            GoalStatus status,
            @PastOrPresent LocalDate closedOn) {}

    /** Reads a row; what cannot be read is among the violations of the cells. */
    static ImportLine of(Cells cells) {
        return new ImportLine(
                cells.text("source"),
                person(cells),
                cells.code("accessChannel", AccessChannel.class),
                cells.codes("lifeDomains", LifeDomain.class),
                cells.date("openedOn"),
                cells.date("assessedOn"),
                cells.each("needs", ImportLine::need),
                cells.each("goals", ImportLine::goal),
                cells.each("contacts", ImportLine::contact).stream()
                        .sorted(Comparator.comparing(ContactRequest::date))
                        .toList(),
                cells.date("followUpOn"),
                cells.code("phase", CasePhase.class),
                cells.date("closedOn"),
                cells.code("closingReason", ClosingReason.class));
    }

    @AssertTrue(message = "closedOn, closingReason")
    boolean isClosingComplete() {
        return (closedOn == null) == (closingReason == null);
    }

    @AssertTrue(message = "assessedOn")
    boolean isAssessmentDated() {
        return needs.isEmpty() || assessedOn != null;
    }

    @AssertTrue(message = "phase")
    boolean isPhaseOpen() {
        return phase == null || !Regelkreis.ended(phase);
    }

    /** What is said to have happened did so after the case was opened. */
    @AssertTrue(message = "openedOn")
    boolean isInOrder() {
        return openedOn == null
                || (notBefore(openedOn, assessedOn)
                        && notBefore(openedOn, closedOn)
                        && contacts.stream().allMatch(contact -> notBefore(openedOn, contact.date()))
                        && goals.stream()
                                .allMatch(
                                        goal -> notBefore(openedOn, goal.goal().agreedOn())
                                                && notBefore(goal.goal().agreedOn(), goal.closedOn())));
    }

    private static boolean notBefore(LocalDate first, LocalDate then) {
        return then == null || !then.isBefore(first);
    }

    private static PersonRequest person(Cells cells) {
        return new PersonRequest(
                cells.text("givenName"),
                cells.text("familyName"),
                cells.date("birthDate"),
                cells.code("sex", Sex.class),
                cells.texts("nationalities"),
                cells.texts("languages"),
                cells.yes("interpreterNeeded"),
                new PersonRequest.Residence(
                        cells.text("ags"), cells.text("postalCode"), cells.text("city"), cells.text("street")),
                new PersonRequest.Contact(cells.text("phone"), cells.text("email")),
                cells.code("residenceStatus", ResidenceStatus.class),
                cells.text("familyStatus"),
                cells.date("arrivedOn"),
                cells.yes("addressBlocked"));
    }

    /** {@code LANGUAGE HIGH Kurs am Abend} */
    private static AssessedDomain need(String text) {
        var parts = parts(text, 3);
        return new AssessedDomain(
                LifeDomain.valueOf(parts[0]),
                null,
                null,
                parts[2],
                null,
                Priority.valueOf(parts[1]),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** {@code LANGUAGE 2025-04-01 REACHED 2025-09-30 Ich will B1 schaffen}, or {@code LANGUAGE 2025-04-01 OPEN - Ich will B1 schaffen} */
    private static AgreedGoal goal(String text) {
        var parts = parts(text, 5);
        var status = GoalStatus.valueOf(parts[2]);
        var closedOn = "-".equals(parts[3]) ? null : LocalDate.parse(parts[3]);
        if ((status == GoalStatus.OPEN) != (closedOn == null)) {
            throw new IllegalArgumentException(text);
        }
        var goal = new GoalRequest(
                parts[4], LifeDomain.valueOf(parts[0]), null, null, true, LocalDate.parse(parts[1]), List.of(), null);
        return new AgreedGoal(goal, status, closedOn);
    }

    /** {@code 2025-03-04 PERSONAL 45 ar}; the language may be left out. */
    private static ContactRequest contact(String text) {
        var parts = text.split("\\s+");
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalArgumentException(text);
        }
        return new ContactRequest(
                LocalDate.parse(parts[0]),
                Integer.parseInt(parts[2]),
                ContactChannel.valueOf(parts[1]),
                parts.length == 4 ? parts[3] : null,
                false,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    private static String[] parts(String text, int count) {
        var parts = text.split("\\s+", count);
        if (parts.length != count) {
            throw new IllegalArgumentException(text);
        }
        return parts;
    }
}
