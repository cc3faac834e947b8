package nrw.kim.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nrw.kim.local.config.Home;
import nrw.kim.local.files.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    private Home home;
    private Supervisor supervisor;

    @BeforeEach
    void emptyHome() throws IOException {
        home = new Home(folder, folder).prepared();
        supervisor = new Supervisor(home);
    }

    @Test
    void never_signals_a_later_process_that_got_the_same_id() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "30").start();
        try {
            record("shop", new ProcessMark(stranger.pid(), Instant.now().minusSeconds(3600)));

            assertFalse(supervisor.stop(TestPart.lasting(folder, "shop")));
            assertTrue(stranger.isAlive());
            assertFalse(Files.exists(home.runs().resolve("shop.json")));
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void ends_by_force_what_does_not_end_by_itself() throws Exception {
        Launch stubborn = Launch.of(folder, "sh", "-c", "trap '' TERM; touch deaf; while :; do sleep 0.05; done");
        Run run = supervisor.start("shop", 0, stubborn);
        while (!Files.exists(folder.resolve("deaf"))) {
            Thread.onSpinWait();
        }

        assertTrue(supervisor.stop(TestPart.hanging(folder, "shop")));
        assertTrue(run.mark().process().isEmpty());
    }

    @Test
    void keeps_the_log_of_the_run_before() throws Exception {
        for (String word : new String[] {"first", "second"}) {
            Run run = supervisor.start("shop", 0, Launch.of(folder, "echo", word));
            ProcessHandle.of(run.mark().pid())
                    .ifPresent(process -> process.onExit().join());
        }

        assertEquals("second\n", Files.readString(home.log("shop")));
        assertEquals("first\n", Files.readString(home.log("shop").resolveSibling("shop.log.1")));
    }

    private void record(String part, ProcessMark mark) throws IOException {
        Json.write(home.runs().resolve(part + ".json"), new Run(part, mark, 0, Instant.now()).toJson());
    }
}
