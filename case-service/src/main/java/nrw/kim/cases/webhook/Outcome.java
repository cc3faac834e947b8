package nrw.kim.cases.webhook;

/**
 * How an attempt ended.
 *
 * @param status HTTP status of the receiver; null if there was no answer
 * @param error why there was none, as a code; null if there was one
 */
record Outcome(Integer status, String error) {
    static Outcome answered(int status) {
        return new Outcome(status, null);
    }

    static Outcome failed(String error) {
        return new Outcome(null, error);
    }

    /** A redirect is none: the address was checked, where it leads was not. */
    boolean taken() {
        return status != null && status >= 200 && status < 300;
    }
}
