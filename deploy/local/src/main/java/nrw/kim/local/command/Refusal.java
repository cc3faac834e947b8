package nrw.kim.local.command;

/** A command that cannot be done, said in one line. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
