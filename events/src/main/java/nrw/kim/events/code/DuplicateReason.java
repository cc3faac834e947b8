package nrw.kim.events.code;

/** Warum zwei Personen dieselbe sein könnten (B2-36). */
public enum DuplicateReason implements Code {
    SAME_NAME("gleicher Name, gleiches Geburtsdatum", "same name, same birth date"),
    SIMILAR_NAME("ähnlich klingender Name, gleiches Geburtsdatum", "name sounds alike, same birth date"),
    NAME_VARIANT(
            "andere Umschrift des Namens, gleiches Geburtsdatum", "other romanisation of the name, same birth date"),
    SWAPPED_NAMES(
            "Vor- und Familienname vertauscht, gleiches Geburtsdatum",
            "given and family name swapped, same birth date"),
    SWAPPED_BIRTH_DATE("Tag und Monat der Geburt vertauscht", "day and month of birth swapped");

    private final String de;
    private final String en;

    DuplicateReason(String de, String en) {
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
