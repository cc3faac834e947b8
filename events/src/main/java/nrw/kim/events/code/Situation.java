package nrw.kim.events.code;

/** Stehendes Merkmal: situations for which Kreis Wesel found gaps in counselling; computed, never entered. */
public enum Situation implements Code {
    EU_NEWCOMER("neu zugewandert mit EU-Staatsangehörigkeit", "newly arrived EU citizen"),
    LEAVING_ASYLBLG("Wechsel AsylbLG zu SGB II", "leaving asylum seekers' benefits"),
    COMING_OF_AGE("Übergang zur Volljährigkeit", "coming of age"),
    SMALL_MUNICIPALITY("wohnt in kleiner, ländlicher Kommune", "lives in a small rural municipality");

    private final String de;
    private final String en;

    Situation(String de, String en) {
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
