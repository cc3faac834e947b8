package nrw.kim.cases.transition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.TransitionKind;

/** Which transitions are to be expected (B2-40, B2-41). A hint with its cause; nothing changes by itself (Art. 22 DSGVO). */
final class TransitionRules {
    /** Lead time of the first warning before the 18th birthday (B2-41). */
    static final int MONTHS_AHEAD = 12;

    private static final int ADULT = 18;

    /** How long a birthday that is over stays in sight. */
    private static final int MONTHS_AFTER = 3;

    /** Titles whose holders are not entitled under § 1 Abs. 1 AsylbLG. */
    static final Set<ResidenceStatus> ENDS_ASYLBLG = EnumSet.of(
            ResidenceStatus.AE_25_1,
            ResidenceStatus.AE_25_2,
            ResidenceStatus.AE_25_3,
            ResidenceStatus.AE_22,
            ResidenceStatus.AE_23A,
            ResidenceStatus.AE_25A,
            ResidenceStatus.AE_25B,
            ResidenceStatus.AE_104C);

    private TransitionRules() {}

    /**
     * What the rules look at.
     *
     * @param statusSince day from which the status holds; null if it is not known
     * @param rechtskreis benefit that holds today; null if nobody said it
     * @param knownSince day on which the person became known: stands in for an unknown day
     * @param said days that somebody entered by hand; they go before what is computed
     */
    record Facts(
            LocalDate birthDate,
            ResidenceStatus status,
            LocalDate statusSince,
            Rechtskreis rechtskreis,
            LocalDate knownSince,
            Map<TransitionKind, LocalDate> said) {}

    static List<Transition> expected(Facts facts, LocalDate today) {
        return Stream.of(TransitionKind.values())
                .flatMap(kind -> said(facts, kind).or(() -> computed(facts, kind, today)).stream())
                .toList();
    }

    /** The first birth date that a coming of age follows from today. */
    static LocalDate bornFrom(LocalDate today) {
        return today.minusMonths(MONTHS_AFTER).minusYears(ADULT).minusDays(1);
    }

    /** The last one. */
    static LocalDate bornTo(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD).minusYears(ADULT).plusDays(1);
    }

    private static Optional<Transition> said(Facts facts, TransitionKind kind) {
        return Optional.ofNullable(facts.said().get(kind)).map(day -> new Transition(kind, day, Transition.Cause.SAID));
    }

    private static Optional<Transition> computed(Facts facts, TransitionKind kind, LocalDate today) {
        return switch (kind) {
            case VOLLJAEHRIGKEIT -> comingOfAge(facts, today);
            case RECHTSKREISWECHSEL -> leavingAsylblg(facts);
        };
    }

    private static Optional<Transition> comingOfAge(Facts facts, LocalDate today) {
        var birthday = facts.birthDate().plusYears(ADULT);
        return today.isBefore(birthday.minusMonths(MONTHS_AHEAD)) || today.isAfter(birthday.plusMonths(MONTHS_AFTER))
                ? Optional.empty()
                : Optional.of(new Transition(TransitionKind.VOLLJAEHRIGKEIT, birthday, Transition.Cause.BIRTH_DATE));
    }

    /** Benefits end with the month in which the reason for them ends (§ 1 Abs. 3 AsylbLG). */
    private static Optional<Transition> leavingAsylblg(Facts facts) {
        if (facts.rechtskreis() != Rechtskreis.ASYLBLG || !ENDS_ASYLBLG.contains(facts.status())) {
            return Optional.empty();
        }
        var since = facts.statusSince() == null ? facts.knownSince() : facts.statusSince();
        return Optional.of(new Transition(
                TransitionKind.RECHTSKREISWECHSEL,
                since.withDayOfMonth(1).plusMonths(1),
                Transition.Cause.RESIDENCE_TITLE));
    }
}
