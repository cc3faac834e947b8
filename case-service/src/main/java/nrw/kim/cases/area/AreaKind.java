package nrw.kim.cases.area;

/** By what a case manager's area is drawn: the KI do it differently (L-01 to L-03). */
public enum AreaKind {
    /** The whole KI. */
    KI,
    /** Kommune, by its eight digits. */
    MUNICIPALITY,
    /** Bezirk, Stadtteil or Sozialraum, by a code of the KI. */
    DISTRICT,
    /** Standort of the directory, by its id. */
    SITE
}
