package nrw.kim.local.stack;

import java.time.Duration;

/** Hears what happens to the parts, from several threads. */
public interface Progress {

    void starting(String part);

    /** @param note what kind of ready: started, was running, done … */
    void ready(String part, Duration took, String note);

    void failed(String part);

    void stopped(String part, Duration took);

    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void starting(String part) {}

        @Override
        public void ready(String part, Duration took, String note) {}

        @Override
        public void failed(String part) {}

        @Override
        public void stopped(String part, Duration took) {}
    };
}
