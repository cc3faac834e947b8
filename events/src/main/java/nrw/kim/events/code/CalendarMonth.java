package nrw.kim.events.code;

/** Kalendermonat, nach dem gezählt wird. */
public enum CalendarMonth implements Code {
    M01("Januar", "January"),
    M02("Februar", "February"),
    M03("März", "March"),
    M04("April", "April"),
    M05("Mai", "May"),
    M06("Juni", "June"),
    M07("Juli", "July"),
    M08("August", "August"),
    M09("September", "September"),
    M10("Oktober", "October"),
    M11("November", "November"),
    M12("Dezember", "December");

    private final String de;
    private final String en;

    CalendarMonth(String de, String en) {
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
