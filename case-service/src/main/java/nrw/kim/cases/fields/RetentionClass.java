package nrw.kim.cases.fields;

/** Aufbewahrungsklasse of a field; the years themselves are set by each controller. */
public enum RetentionClass {
    /** Goes with the person's last case. */
    CASE("mit dem letzten Fall der Person"),
    /** Goes as soon as it is not needed any more, at the latest with the case. */
    WHILE_NEEDED("sobald nicht mehr nötig, spätestens mit dem Fall");

    private final String de;

    RetentionClass(String de) {
        this.de = de;
    }

    /** In the words of the register of processing. */
    public String de() {
        return de;
    }
}
