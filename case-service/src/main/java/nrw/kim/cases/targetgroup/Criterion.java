package nrw.kim.cases.targetgroup;

/** What a rule may ask of a person. */
public enum Criterion {
    /** Alter. */
    AGE,
    /** How long the person has been in the Kommune. */
    STAY,
    /** Statusgruppe. */
    STATUS,
    /** Staatsangehörigkeitsgruppe, EU-2 among them. */
    NATIONALITY,
    /** Kommune of residence. */
    MUNICIPALITY,
    /** A Merkmal of the person, as entered. */
    TAG,
    /** No other Fallmanagement is known. */
    NO_OTHER_CASE_MANAGEMENT,
    /** Child of somebody who belongs to the target group. */
    CHILD_OF_MEMBER
}
