package nrw.kim.cases.absence;

/** Kind of an absence, as far as the team must know: never why somebody is ill (Art. 9 DSGVO). */
public enum AbsenceKind {
    /** Urlaub or any other time off. */
    LEAVE,
    /** Fortbildung. */
    TRAINING,
    /** Dienstlich anderswo. */
    DUTY_ELSEWHERE,
    /** Not said. */
    OTHER
}
