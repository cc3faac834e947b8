package nrw.kim.local.parts;

import java.time.Duration;
import java.util.Set;
import nrw.kim.local.stack.Part;

/** A part that somebody else runs, such as a container engine: waited for and set up, never started. */
record Elsewhere(Part part) implements Part {

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public Set<String> after() {
        return part.after();
    }

    @Override
    public boolean ready() throws Exception {
        return part.ready();
    }

    @Override
    public void settle() throws Exception {
        part.settle();
    }

    @Override
    public Duration patience() {
        return part.patience();
    }
}
