package nrw.kim.local.stack;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One part of the platform: mostly a process, sometimes only work to be done in its place in the order.
 * {@link Stack} calls, in this order: {@link #prepare} and {@link #launch} (unless the process runs already), {@link #ready} until it
 * holds, {@link #settle}. The latter two happen on every {@code ./kim up} and so must be quick when there is nothing to do.
 */
public interface Part {

    /** Its name on the command line, in the progress and in the name of its log. */
    String name();

    /** The port it listens on; empty when it has none of its own. */
    default OptionalInt port() {
        return OptionalInt.empty();
    }

    /** All ports it needs, each under the name by which it can be moved. */
    default Map<String, Integer> ports() {
        return port().isPresent() ? Map.of(name(), port().getAsInt()) : Map.of();
    }

    /** The names of the parts that must be ready before this one is touched. */
    Set<String> after();

    /** What must be there before the process can start, such as an unpacked program. Not called while the process runs. */
    default void prepare() throws Exception {}

    /** Whether a process that runs is no longer what would be started now, and so is to be replaced. */
    default boolean outdated() throws Exception {
        return false;
    }

    /** How to start it, or null for a part without a process. */
    default Launch launch() throws Exception {
        return null;
    }

    /** Whether it does its work (not only: whether a port is open). An exception counts as "not yet", its message as the reason. */
    default boolean ready() throws Exception {
        return true;
    }

    /** What it needs once it is ready, such as databases or topics: done where missing, left alone where done. */
    default void settle() throws Exception {}

    /** Whether there is something to see of it after it is ready, as opposed to work that is done then. */
    default boolean lasting() {
        return port().isPresent();
    }

    /** The part whose log tells about this one; its own, unless it has no process. */
    default String log() {
        return name();
    }

    /** How long it may take to get ready: a limit for what hangs, wide enough for a machine that has much else to do. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }

    /** The signal that makes it end in good order. */
    default String stopSignal() {
        return "TERM";
    }

    /** How long it may take to end before it is killed. */
    default Duration stopPatience() {
        return Duration.ofSeconds(30);
    }
}
