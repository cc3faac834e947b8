package nrw.kim.events.code;

/** One value of a published code list: the constant's name is the code on the wire, the labels are for people. */
public interface Code {
    /** The code on the wire, UPPER_SNAKE. */
    String name();

    /** German label. */
    String de();

    /** English label. */
    String en();
}
