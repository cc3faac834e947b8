package nrw.kim.events.code;

/** Realisierte Teilhabe in a Lebensbereich, in the view of the person: words and no score. */
public enum Participation implements Code {
    NOT_YET("noch nicht", "not yet"),
    BEGINNING("in Ansätzen", "beginning"),
    LARGELY("weitgehend", "largely"),
    AS_WANTED("so wie gewünscht", "as wanted");

    private final String de;
    private final String en;

    Participation(String de, String en) {
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
