package nrw.kim.events.code;

/** Warum ein abgeschlossener Fall gelöscht wird (Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO). */
public enum ErasureReason implements Code {
    RETENTION_OVER("Aufbewahrungsfrist abgelaufen", "retention period is over"),
    PERSON_DEMANDS("von der Person verlangt", "the person demands it"),
    OPENED_BY_MISTAKE("irrtümlich angelegt", "opened by mistake"),
    OTHER("sonstiger Grund", "another reason");

    private final String de;
    private final String en;

    ErasureReason(String de, String en) {
        this.de = de;
        this.en = en;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }
}
