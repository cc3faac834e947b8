package nrw.kim.local.command;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import nrw.kim.local.config.Home;

/** Lets one {@code up}, {@code down} or {@code reset} at a time work on a stack. The system frees it however the process ends. */
final class Lock {

    private Lock() {}

    /** @throws Refusal when another process is at work */
    static <T> T holding(Home home, Callable<T> work) throws Exception {
        Path file = home.dir().resolve("lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new Refusal("another ./kim is at work on this stack: wait until it is done");
            }
            return work.call();
        }
    }
}
