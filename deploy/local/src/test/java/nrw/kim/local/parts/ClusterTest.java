package nrw.kim.local.parts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a Postgres that ended hard. */
class ClusterTest {

    @TempDir
    Path folder;

    private Cluster cluster;
    private Path lock;

    @BeforeEach
    void dataOfAnEndedServer() throws Exception {
        Home home = new Home(folder, folder).prepared();
        lock = Files.createDirectories(home.data("postgres")).resolve("postmaster.pid");
        cluster = new Cluster(home, folder.resolve("bin"), new Secrets(home));
    }

    @Test
    void forgets_a_lock_whose_process_id_meanwhile_belongs_to_another_program() throws Exception {
        Files.writeString(lock, ProcessHandle.current().pid() + "\n/data\n");

        cluster.ready();

        assertFalse(Files.exists(lock));
    }

    @Test
    void leaves_it_to_postgres_to_judge_a_lock_whose_process_is_gone() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(lock, ended.pid() + "\n/data\n");

        cluster.ready();

        assertTrue(Files.exists(lock));
    }
}
