package nrw.kim.cases.agreement;

/** Who signs a Zielvereinbarung. */
public enum Side {
    /** Ratsuchende*r. */
    PERSON,
    /** Case Manager*in. */
    CASE_MANAGER
}
