package nrw.kim.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonTest {

    @TempDir
    Path folder;

    @Test
    void says_plainly_that_the_disk_is_full() throws IOException {
        assertEquals("the disk is full", reason("ERROR x\nPANIC: could not write: No space left on device\nbye"));
    }

    @Test
    void says_plainly_that_the_port_is_taken() throws IOException {
        assertEquals("its port is taken by another program", reason("java.net.BindException: Address already in use"));
    }

    @Test
    void quotes_the_last_line_that_names_an_error() throws IOException {
        assertEquals("it ended: ERROR second", reason("ERROR first\nERROR second\ngood night"));
    }

    @Test
    void finds_what_maven_failed_at_among_its_advice() throws IOException {
        String log = "[ERROR] Failed to execute goal x on project y: z -> [Help 1]\n[ERROR] mvn <args> -rf :y\n";

        assertEquals("it ended: [ERROR] Failed to execute goal x on project y: z", reason(log));
    }

    @Test
    void reads_the_json_that_services_log() throws IOException {
        String line = "{'level': 'ERROR', 'message': 'Failed to start', 'exception': {'message': 'Failed again',"
                + " 'causedBy': {'exception': {'message': 'no database'}}}}";

        assertEquals("it ended: Failed to start: no database", reason(line.replace('\'', '"')));
    }

    @Test
    void has_an_answer_when_the_log_has_none() throws IOException {
        assertEquals("it ended", reason("hello\n"));
        assertEquals("it ended", Reason.in(folder.resolve("missing"), "it ended"));
    }

    private String reason(String text) throws IOException {
        return Reason.in(Files.writeString(folder.resolve("log"), text), "it ended");
    }
}
