package nrw.kim.events.code;

/** Stand eines Auskunftsersuchens (Art. 15, Art. 12 Abs. 3 DSGVO). */
public enum DisclosureStatus implements Code {
    RECEIVED("eingegangen", "received"),
    EXTENDED("Frist verlängert", "deadline extended"),
    GIVEN("erteilt", "given"),
    REFUSED("abgelehnt", "refused"),
    WITHDRAWN("von der Person zurückgenommen", "withdrawn by the person");

    private final String de;
    private final String en;

    DisclosureStatus(String de, String en) {
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
