package nrw.kim.events.code;

/** Kontaktweg (B2-10). */
public enum ContactChannel implements Code {
    PERSONAL("persönlich", "in person"),
    PHONE("Telefon", "phone"),
    VIDEO("Video", "video"),
    HOME_VISIT("Hausbesuch", "home visit"),
    WRITTEN("schriftlich", "written");

    private final String de;
    private final String en;

    ContactChannel(String de, String en) {
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
