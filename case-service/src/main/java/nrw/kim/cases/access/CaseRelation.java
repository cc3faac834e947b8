package nrw.kim.cases.access;

/** How an actor stands to a case; decides, with role and purpose, what the actor may do (second lock, G-05). */
public enum CaseRelation {
    /** The responsible case manager: reads and writes. */
    RESPONSIBLE("CASE_WORK"),
    /** Vertretung of the responsible case manager while that one is away: reads and writes, gives nothing out of hand. */
    SUBSTITUTE("SUBSTITUTION"),
    /** Case manager of the same Anstellungsträger: reads, so that one can stand in on the phone. */
    TEAM("CASE_WORK"),
    /** Fachaufsicht: the case was drawn for a review that is not closed yet (B1-49). */
    SUPERVISING("SUPERVISION"),
    /** Koordinierende Stelle of the KI: reads in order to assign and to plan (B1-50). */
    COORDINATION("COORDINATION"),
    /** Led the case until the lead was handed over: reads for a while. */
    FORMER_LEAD("FORMER_LEAD"),
    /** A body to which the case was handed over: reads what the person consented to, in the extract only. */
    PARTNER("HANDOVER"),
    /** Nobody to this case, in the same KI or another: may not know that it exists. */
    NONE("NONE");

    private final String purpose;

    CaseRelation(String purpose) {
        this.purpose = purpose;
    }

    /** Purpose under which a read is logged if the reader names none. */
    public String purpose() {
        return purpose;
    }

    /** True if an Auskunftssperre does not hold against this one: who works with the person must find them (§ 51 BMG). */
    public boolean knowsAddress() {
        return works();
    }

    /** True if this one reads a case whose processing is restricted (Art. 18 DSGVO): who works on it, and who supervises. */
    public boolean readsRestricted() {
        return works() || this == SUPERVISING || this == COORDINATION;
    }

    /** True if this one sees to the rights of the person: asks for a disclosure, restricts the processing (Art. 15, 18 DSGVO). */
    public boolean seesToRights() {
        return works() || this == COORDINATION || this == SUPERVISING;
    }

    /** True if this one works on the case. */
    public boolean works() {
        return this == RESPONSIBLE || this == SUBSTITUTE;
    }
}
