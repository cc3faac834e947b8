package nrw.kim.cases.caseview;

/** A column of the case list that can be left out; the person always stands in front. */
enum CaseColumn {
    NUMBER,
    MUNICIPALITY,
    PHASE,
    RESPONSIBLE,
    FOLLOW_UP,
    LIFE_DOMAINS,
    OPENED
}
