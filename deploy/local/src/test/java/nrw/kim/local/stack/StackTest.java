package nrw.kim.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nrw.kim.local.config.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack with real processes. */
class StackTest {

    @TempDir
    Path folder;

    private Supervisor supervisor;
    private Stack stack;

    @BeforeEach
    void emptyHome() throws IOException {
        supervisor = new Supervisor(new Home(folder, folder).prepared());
    }

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        stack.down();
    }

    @Test
    void starts_a_part_after_those_it_depends_on_and_ends_it_before_them() throws Exception {
        stackOf(
                TestPart.lasting(folder, "shop", "store", "bank"),
                TestPart.lasting(folder, "store"),
                TestPart.lasting(folder, "bank", "store"));

        assertEquals(Set.of("store", "bank", "shop"), stack.up());
        assertEquals(List.of("store started", "bank started", "shop started"), journal());

        stack.down();
        assertEquals(
                List.of("shop ended", "bank ended", "store ended"), journal().subList(3, 6));
    }

    @Test
    void starts_only_what_is_missing() throws Exception {
        stackOf(TestPart.lasting(folder, "store"), TestPart.lasting(folder, "shop", "store"));
        stack.up();
        kill("shop");

        assertEquals(Set.of("shop"), stack.up());
        assertEquals(Set.of(), stack.up());
        assertEquals(List.of("store started", "shop started", "shop started"), journal());
    }

    @Test
    void replaces_a_process_that_is_outdated() throws Exception {
        stackOf(TestPart.lasting(folder, "shop"));
        stack.up();
        stackOf(TestPart.lasting(folder, "shop").replaced());

        assertEquals(Set.of("shop"), stack.up());
        assertEquals(List.of("shop started", "shop ended", "shop started"), journal());
    }

    @Test
    void takes_back_what_it_started_when_a_part_dies_and_says_why() throws Exception {
        stackOf(TestPart.lasting(folder, "store"), TestPart.dying(folder, "shop", "store"));

        PartFailure failure = assertThrows(PartFailure.class, stack::up);

        assertEquals("shop", failure.part());
        assertTrue(
                failure.getMessage().contains("it ended while starting: ERROR the moon is full"), failure::getMessage);
        assertTrue(failure.getMessage().contains("logs/shop.log"), failure::getMessage);
        assertEquals(List.of("store started", "store ended"), journal());
        assertTrue(supervisor.running("store").isEmpty());
    }

    @Test
    void takes_back_only_what_it_started_itself() throws Exception {
        stackOf(TestPart.lasting(folder, "store"));
        stack.up();
        stackOf(
                TestPart.lasting(folder, "store"),
                TestPart.lasting(folder, "bank", "store"),
                TestPart.dying(folder, "shop", "bank"));

        assertThrows(PartFailure.class, stack::up);

        assertEquals(List.of("store started", "bank started", "bank ended"), journal());
        assertTrue(supervisor.running("store").isPresent());
    }

    @Test
    void gives_up_on_a_part_that_does_not_get_ready() {
        stackOf(TestPart.hanging(folder, "shop"));

        PartFailure failure = assertThrows(PartFailure.class, stack::up);

        assertTrue(failure.getMessage().startsWith("shop: not ready after 1 s"), failure::getMessage);
    }

    @Test
    void names_the_variable_that_moves_a_taken_port_before_it_starts_anything() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            stackOf(
                    TestPart.lasting(folder, "store"),
                    TestPart.lasting(folder, "kafka-controller").on(taken.getLocalPort()));

            PartFailure failure = assertThrows(PartFailure.class, stack::up);

            assertTrue(
                    failure.getMessage().contains("port " + taken.getLocalPort() + " is taken"), failure::getMessage);
            assertTrue(failure.getMessage().contains("KIM_PORT_KAFKA_CONTROLLER"), failure::getMessage);
            assertFalse(Files.exists(folder.resolve("journal")));
        }
    }

    @Test
    void refuses_parts_that_wait_for_each_other() {
        stackOf();
        assertThrows(
                IllegalArgumentException.class,
                () -> Order.of(
                        List.of(TestPart.lasting(folder, "hen", "egg"), TestPart.lasting(folder, "egg", "hen"))));
    }

    private void stackOf(Part... parts) {
        stack = new Stack(List.of(parts), supervisor, Progress.SILENT);
    }

    private void kill(String part) throws Exception {
        ProcessHandle process =
                supervisor.running(part).orElseThrow().mark().process().orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        Files.deleteIfExists(folder.resolve(part + ".ready"));
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(folder.resolve("journal"));
    }
}
