package nrw.kim.local.stack;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All parts together: up in the order of their dependencies, as much at once as they allow; down in the opposite order. */
public final class Stack {

    private final List<Part> parts;
    private final Supervisor supervisor;
    private final Progress progress;

    public Stack(List<? extends Part> parts, Supervisor supervisor, Progress progress) {
        this.parts = Order.of(parts);
        this.supervisor = supervisor;
        this.progress = progress;
    }

    public List<Part> parts() {
        return parts;
    }

    /**
     * Starts what is missing and waits until everything is ready.
     *
     * @return the names of the parts that had to be started; none when all ran already
     * @throws PartFailure after which nothing that this call started is left
     */
    public Set<String> up() throws PartFailure, IOException, InterruptedException {
        PortCheck.of(parts, supervisor);
        Ascent ascent = new Ascent(parts, supervisor, progress);
        Thread abort = new Thread(ascent::abort, "abort");
        Runtime.getRuntime().addShutdownHook(abort);
        try {
            ascent.run();
        } finally {
            removeHook(abort);
        }
        return new TreeSet<>(ascent.started());
    }

    /** Ends every process of the stack. Returns the names of those that ran. */
    public Set<String> down() throws InterruptedException {
        return new Descent(parts, supervisor, progress).run();
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the hook is what runs just now
        }
    }
}
