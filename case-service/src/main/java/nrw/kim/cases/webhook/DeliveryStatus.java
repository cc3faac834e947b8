package nrw.kim.cases.webhook;

/** How a delivery stands. */
public enum DeliveryStatus {
    /** Waits for its first or next attempt. */
    PENDING,
    /** The receiver took it. */
    DELIVERED,
    /** All attempts are used up; can be replayed by hand. */
    FAILED
}
